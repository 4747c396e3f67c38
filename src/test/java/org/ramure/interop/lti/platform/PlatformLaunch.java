package org.ramure.interop.lti.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One click in the platform: who, what, where, and what shall be wrong with it. A message of a
 * resource link unless {@link #deepLinking} is asked.
 */
public final class PlatformLaunch {

    static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    final Map<String, Object> person = new LinkedHashMap<>();
    final List<String> roles = new ArrayList<>();
    final List<Consumer<Map<String, Object>>> changes = new ArrayList<>();
    String context = "course-1";
    String contextTitle = "Développement durable, L2";
    String resourceLink = "link-1";
    String resourceTitle = "Ramure";
    Map<String, String> custom = Map.of();
    String locale = "fr";
    String lineItem = "";
    boolean grades = true;
    boolean members = true;
    boolean deepLinking;
    boolean acceptMultiple = true;
    boolean storage;
    String deployment = "";
    PlatformKeys.Signing signing = PlatformKeys.Signing.RIGHT;

    private PlatformLaunch(String user, String role) {
        person.put("sub", user);
        roles.add(MEMBERSHIP + role);
    }

    public static PlatformLaunch learner(String user) {
        return new PlatformLaunch(user, "Learner");
    }

    public static PlatformLaunch teacher(String user) {
        return new PlatformLaunch(user, "Instructor");
    }

    public PlatformLaunch named(String given, String family, String email) {
        person.put("given_name", given);
        person.put("family_name", family);
        person.put("name", given + " " + family);
        person.put("email", email);
        return this;
    }

    public PlatformLaunch in(String contextId, String title) {
        context = contextId;
        contextTitle = title;
        return this;
    }

    public PlatformLaunch link(String id, String title) {
        resourceLink = id;
        resourceTitle = title;
        return this;
    }

    public PlatformLaunch custom(Map<String, String> values) {
        custom = Map.copyOf(values);
        return this;
    }

    public PlatformLaunch locale(String tag) {
        locale = tag;
        return this;
    }

    /** The line item the platform already tied to the link; its address. */
    public PlatformLaunch lineItem(String address) {
        lineItem = address;
        return this;
    }

    public PlatformLaunch withoutGrades() {
        grades = false;
        return this;
    }

    public PlatformLaunch withoutMembers() {
        members = false;
        return this;
    }

    public PlatformLaunch deepLinking(boolean multiple) {
        deepLinking = true;
        acceptMultiple = multiple;
        return this;
    }

    /** The platform offers postMessage storage in the parent frame. */
    public PlatformLaunch withStorage() {
        storage = true;
        return this;
    }

    public PlatformLaunch deployment(String id) {
        deployment = id;
        return this;
    }

    public PlatformLaunch signed(PlatformKeys.Signing how) {
        signing = how;
        return this;
    }

    /** Changes claims last: put, remove, spoil. */
    public PlatformLaunch change(Consumer<Map<String, Object>> change) {
        changes.add(change);
        return this;
    }

    String user() {
        return String.valueOf(person.get("sub"));
    }
}
