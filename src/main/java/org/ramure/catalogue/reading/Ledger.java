package org.ramure.catalogue.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.spi.Problems;

/**
 * The list of published ids, {@code published-ids.txt}: one line {@code <kind> <id> <where>} for
 * each, {@code #} before a remark. An id that stands there may never vanish from the content.
 */
final class Ledger {

    static final String FILE = "published-ids.txt";

    private static final Pattern LINE =
            Pattern.compile(
                    "(course|module|activity|pathway|framework|practice|sheet) (\\S+) (\\S+)");

    private final Map<String, PublishedId> found;
    private final Set<String> unreadable;
    private final ProblemLog log;
    private final Set<String> listed = new HashSet<>();

    /** {@code unreadable} are course folders and sheets whose ids could not be read at all. */
    Ledger(PublishedIds ids, Set<String> unreadable, ProblemLog log) {
        this.found =
                ids.all().stream().collect(Collectors.toMap(Ledger::key, id -> id, (a, b) -> a));
        this.unreadable = unreadable;
        this.log = log;
    }

    private static String key(PublishedId id) {
        return id.kind() + " " + id.id();
    }

    /** Checks the ledger; returns the lines it should also have, in order of place. */
    List<String> check(ContentFolder folder) {
        if (folder.isFile(FILE)) {
            folder.read(FILE, log.in(FILE)).ifPresent(file -> checkLines(file.text().split("\n")));
        }
        List<PublishedId> unlisted =
                found.values().stream()
                        .filter(id -> !id.draft() && !listed.contains(key(id)))
                        .toList();
        if (folder.isFile(FILE)) {
            warn(unlisted);
        }
        return unlisted.stream()
                .sorted(
                        java.util.Comparator.comparing(PublishedId::file)
                                .thenComparingInt(PublishedId::line))
                .map(PublishedId::asLine)
                .toList();
    }

    private void checkLines(String[] lines) {
        Problems problems = log.in(FILE);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                problems.error(
                        i + 1,
                        "Cette ligne ne se lit pas.",
                        "Écrivez « <genre> <identifiant> <place> », comme les autres lignes.");
                continue;
            }
            String key = parts.group(1) + " " + parts.group(2);
            listed.add(key);
            if (!found.containsKey(key) && !isUnreadable(parts.group(3))) {
                problems.error(
                        i + 1,
                        "L’identifiant publié "
                                + parts.group(2)
                                + " (« "
                                + parts.group(3)
                                + " ») a disparu des contenus.",
                        "Remettez cet élément, avec « status: retired » s’il ne doit plus servir.");
            }
        }
    }

    private boolean isUnreadable(String where) {
        return unreadable.stream()
                .anyMatch(owner -> where.equals(owner) || where.startsWith(owner + "/"));
    }

    private void warn(List<PublishedId> unlisted) {
        Map<String, Long> byFile =
                unlisted.stream()
                        .collect(
                                Collectors.groupingBy(
                                        PublishedId::file, TreeMap::new, Collectors.counting()));
        byFile.forEach((file, count) ->
                log.in(file)
                        .warning(
                                0,
                                "Identifiants publiés qui manquent à " + FILE + " : " + count + ".",
                                "Ajoutez-y les lignes que donne la commande « check <dossier>"
                                        + " --ids »."));
    }
}
