package org.ramure.toolkit.shelf;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramure.catalogue.spi.AreaFiles;

/**
 * The codes that files of another folder name, whether or not that folder has been read: folders
 * are read in no set order. What is wrong in those files is their own reader's business.
 */
public record KnownCodes(Set<String> codes) {

    private static final Pattern CODE =
            Pattern.compile("(?m)^\\s*-\\s*\\{?\\s*code:\\s*[\"']?([a-z0-9-]+)");

    /** Reads {@code <folder>/*.yaml}. */
    public static KnownCodes in(AreaFiles files, String folder) {
        Set<String> codes = new HashSet<>();
        for (String name : files.names(folder)) {
            if (name.endsWith(".yaml")) {
                files.text(folder + "/" + name)
                        .ifPresent(text -> {
                            Matcher found = CODE.matcher(text);
                            while (found.find()) {
                                codes.add(found.group(1));
                            }
                        });
            }
        }
        return new KnownCodes(Set.copyOf(codes));
    }

    public boolean has(String code) {
        return codes.contains(code);
    }
}
