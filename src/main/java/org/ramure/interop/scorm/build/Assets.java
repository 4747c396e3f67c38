package org.ramure.interop.scorm.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;

/** Style and script that every package carries. */
final class Assets {

    private Assets() {}

    static byte[] read(String name) {
        try {
            return new ClassPathResource("org/ramure/interop/scorm/" + name)
                    .getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Missing from the application: " + name, e);
        }
    }
}
