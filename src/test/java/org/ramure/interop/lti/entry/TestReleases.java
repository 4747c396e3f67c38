package org.ramure.interop.lti.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.ramure.catalogue.release.ReleaseId;
import org.ramure.interop.lti.Target;
import org.ramure.interop.lti.TargetReleases;

/** Courses and what was published of them, as a test says. */
public class TestReleases implements TargetReleases {

    private final Map<Target, String> courses = new HashMap<>();
    private final Map<String, ReleaseId> newest = new HashMap<>();

    /** The n-th of all releases. */
    public static ReleaseId release(int n) {
        return new ReleaseId(String.valueOf(n).repeat(64));
    }

    public void in(String course, Target target) {
        courses.put(target, course);
    }

    public void publish(String course, ReleaseId release) {
        newest.put(course, release);
    }

    @Override
    public Optional<String> course(Target target) {
        return Optional.ofNullable(courses.get(target));
    }

    @Override
    public Optional<ReleaseId> newest(Target target) {
        return course(target).map(newest::get);
    }

    @Override
    public boolean has(ReleaseId release, Target target) {
        return courses.containsKey(target);
    }
}
