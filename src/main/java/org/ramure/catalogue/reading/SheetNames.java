package org.ramure.catalogue.reading;

import java.util.ArrayList;
import java.util.List;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.files.ProblemLog;

/** The YAML files of a folder, by name. */
final class SheetNames {

    private static final String SUFFIX = ".yaml";

    private SheetNames() {}

    /** Names without {@code .yaml}; anything else in the folder is reported. */
    static List<String> in(ContentFolder folder, String path, ProblemLog log) {
        List<String> names = new ArrayList<>();
        for (String name : folder.names(path)) {
            if (name.endsWith(SUFFIX)) {
                names.add(name.substring(0, name.length() - SUFFIX.length()));
            } else if (!name.equals("README.md")) {
                log.in(path + "/" + name)
                        .warning(
                                0,
                                "Ce fichier n’est pas lu.",
                                "Donnez-lui un nom en .yaml, ou rangez-le ailleurs.");
            }
        }
        return names;
    }
}
