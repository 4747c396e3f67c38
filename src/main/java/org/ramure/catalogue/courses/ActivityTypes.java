package org.ramure.catalogue.courses;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ramure.catalogue.spi.ActivityFile;
import org.ramure.catalogue.spi.ActivityType;

/** The kinds of activities that courses may use. */
public final class ActivityTypes {

    private final Map<String, ActivityType> byCode = new TreeMap<>();

    public ActivityTypes(Collection<ActivityType> types) {
        for (ActivityType type : types) {
            if (byCode.put(type.code(), type) != null) {
                throw new IllegalStateException("two activity types are called " + type.code());
            }
        }
    }

    Optional<ActivityType> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Reads a file as an activity of this kind; empty when the kind or the file is no good. */
    public Optional<Object> read(String code, ActivityFile file) {
        return find(code).map(type -> type.read(file));
    }

    /** For a message: the codes in alphabetical order. */
    String list() {
        return String.join(", ", byCode.keySet());
    }
}
