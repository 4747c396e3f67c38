package org.ramure.catalogue.sheet;

import java.util.Optional;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.files.YamlReader;
import org.ramure.catalogue.schema.ContentSchemas;
import org.ramure.catalogue.spi.Problems;

/** Reads YAML files of one content folder, each checked against its schema. */
public record Sheets(ContentFolder folder, ContentSchemas schemas) {

    /** The sheet, even when something in it is wrong; nothing when it cannot be read at all. */
    public Optional<LocatedYaml> read(String path, String schema, ProblemLog log) {
        Problems problems = log.in(path);
        Optional<LocatedYaml> sheet =
                folder.read(path, problems)
                        .flatMap(source -> YamlReader.read(source.text(), problems));
        sheet.ifPresent(yaml -> schemas.check(schema, yaml, problems));
        return sheet;
    }

    /** Reports a sheet whose slug is not the name of its file or folder. */
    public static void checkSlug(LocatedYaml sheet, String name, Problems problems) {
        LocatedYaml slug = sheet.get("slug");
        if (slug.text().isPresent() && !slug.textOrEmpty().equals(name)) {
            problems.error(
                    slug,
                    "L’adresse courte « "
                            + slug.textOrEmpty()
                            + " » n’est pas le nom du fichier ou du dossier, « "
                            + name
                            + " ».",
                    "Donnez aux deux le même nom.");
        }
    }
}
