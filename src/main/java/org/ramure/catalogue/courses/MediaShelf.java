package org.ramure.catalogue.courses;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.ramure.catalogue.MediaFile;
import org.ramure.catalogue.files.LocatedYaml;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.sheet.Sheets;
import org.ramure.catalogue.spi.Problems;
import org.ramure.catalogue.spi.YamlNode;

/** The media of one module in one language: {@code <course>/<language>/<module>/media}. */
final class MediaShelf {

    private static final String PREFIX = "media/";
    private static final String LIST = "media.yaml";
    private static final Pattern REFERENCE =
            Pattern.compile(PREFIX + "[A-Za-z0-9][A-Za-z0-9._-]{0,119}");

    private final Sheets sheets;
    private final String folder;
    private final String address;
    private final ProblemLog log;
    private final Map<String, YamlNode> rows = new LinkedHashMap<>();
    private final Map<String, MediaFile> used = new HashMap<>();
    private final Set<String> missing = new HashSet<>();

    /** Reads the list of the folder {@code <module folder>/media}, when there is one. */
    MediaShelf(Sheets sheets, String moduleFolder, ProblemLog log) {
        this.sheets = sheets;
        this.folder = moduleFolder + "/media";
        this.address = sheets.folder().mediaAddress() + moduleFolder + "/";
        this.log = log;
        String list = folder + "/" + LIST;
        if (sheets.folder().isFile(list)) {
            sheets.read(list, "media-files", log).ifPresent(this::readRows);
        }
    }

    private void readRows(LocatedYaml list) {
        for (YamlNode row : list.get("files").items()) {
            String file = row.get("file").textOrEmpty();
            if (rows.putIfAbsent(file, row) != null) {
                log.in(folder + "/" + LIST)
                        .error(
                                row,
                                "Le fichier « " + file + " » a deux lignes.",
                                "Gardez une seule des deux.");
            }
        }
    }

    /** Names that the content uses, with what is known of them. */
    Map<String, MediaFile> used() {
        return used;
    }

    String addressOf(String reference) {
        return address + reference.substring(PREFIX.length());
    }

    static boolean isReference(String target) {
        return target.startsWith(PREFIX);
    }

    /** The file that a text names as {@code media/<name>}; says what is wrong with it. */
    Optional<MediaFile> find(String reference, int line, Problems problems) {
        if (!REFERENCE.matcher(reference).matches()) {
            problems.error(
                    line,
                    "Le média « " + reference + " » n’est pas dans le dossier media du module.",
                    "Rangez-le dans ce dossier, sans accent ni espace dans son nom, et écrivez"
                            + " media/<nom>.");
            return Optional.empty();
        }
        String name = reference.substring(PREFIX.length());
        Optional<String> type = MediaKinds.typeOf(name);
        if (type.isEmpty()) {
            problems.error(
                    line,
                    "Le média « " + name + " » n’est pas d’un genre admis.",
                    "Genres admis : " + MediaKinds.list() + ".");
            return Optional.empty();
        }
        if (!isThere(name, line, problems)) {
            missing.add(name);
            return Optional.empty();
        }
        if (!rows.containsKey(name)) {
            problems.error(
                    line,
                    "Le média « " + name + " » n’a ni licence ni auteur.",
                    "Ajoutez-lui une ligne dans " + folder + "/" + LIST + ".");
            return Optional.empty();
        }
        return Optional.of(used.computeIfAbsent(name, n -> described(n, type.get())));
    }

    private boolean isThere(String name, int line, Problems problems) {
        String path = folder + "/" + name;
        if (!sheets.folder().isFile(path)) {
            problems.error(
                    line,
                    "Le média « " + name + " » n’existe pas.",
                    "Ajoutez le fichier " + path + ", ou corrigez son nom.");
            return false;
        }
        if (!sheets.folder().holds(path)) {
            problems.error(
                    line,
                    "Le média « " + name + " » est un lien qui sort du dossier des contenus.",
                    "Remplacez le lien par une copie du fichier.");
            return false;
        }
        return true;
    }

    private MediaFile described(String name, String type) {
        String file = folder + "/" + name;
        YamlNode row = rows.getOrDefault(name, LocatedYaml.emptyMap(0));
        try {
            return new MediaFile(
                    name,
                    type,
                    sheets.folder().size(file),
                    sheets.folder().resource(file),
                    row.get("licence").textOrEmpty(),
                    row.get("author").textOrEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    /** Once all texts are read: rows and files that nothing needs. */
    void checkLeftovers() {
        Problems list = log.in(folder + "/" + LIST);
        rows.forEach((name, row) -> {
            if (!sheets.folder().isFile(folder + "/" + name)) {
                if (!missing.contains(name)) {
                    list.error(
                            row,
                            "Le média « " + name + " » n’existe pas.",
                            "Ajoutez le fichier à côté de cette liste, ou retirez la" + " ligne.");
                }
            } else if (!used.containsKey(name)) {
                list.warning(
                        row,
                        "Aucun texte du module n’utilise le média « " + name + " ».",
                        "Utilisez-le, ou retirez la ligne et le fichier.");
            }
        });
        for (String name : sheets.folder().names(folder)) {
            if (!name.equals(LIST) && !rows.containsKey(name) && !used.containsKey(name)) {
                log.in(folder + "/" + name)
                        .warning(
                                0,
                                "Ce fichier n’a ni licence ni auteur, et aucun texte ne l’utilise.",
                                "Ajoutez-lui une ligne dans media.yaml, ou retirez-le.");
            }
        }
    }
}
