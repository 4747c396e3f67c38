package org.ramure.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What people need to know of the installation.
 *
 * @param demo whether there are people and data to try
 * @param demoLearners how many further learners the demonstration has, for load tests
 * @param publicUrl the address under which people reach the application, for links in mail
 */
@ConfigurationProperties("ramure")
record PeopleSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("0") int demoLearners,
        @DefaultValue("http://localhost:8080") String publicUrl) {

    /** The full address of a path that begins with a slash. */
    String address(String path) {
        return publicUrl.endsWith("/")
                ? publicUrl.substring(0, publicUrl.length() - 1) + path
                : publicUrl + path;
    }
}
