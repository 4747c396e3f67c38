package org.ramure.cohorts.papers;

import java.util.List;
import org.ramure.shared.UserFacingException;

/** A reason, as a key of the bundles and its arguments. */
public record WhyNot(String key, List<Object> arguments) {

    public static WhyNot of(String key, Object... arguments) {
        return new WhyNot("cohorts.papers.not." + key, List.of(arguments));
    }

    public UserFacingException asRefusal() {
        return new UserFacingException(key, arguments.toArray());
    }
}
