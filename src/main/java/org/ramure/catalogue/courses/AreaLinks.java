package org.ramure.catalogue.courses;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.ramure.catalogue.files.ProblemLog;
import org.ramure.catalogue.spi.ContentArea;
import org.ramure.catalogue.spi.LinkScheme;

/**
 * Links of courses to what other modules read. Courses come first, so that the links met are kept
 * and checked once the areas have been read. Safe for several threads.
 */
public final class AreaLinks {

    private final Map<String, Brought> byScheme = new TreeMap<>();
    private final Queue<Met> met = new ConcurrentLinkedQueue<>();

    private record Brought(String folder, LinkScheme scheme) {}

    private record Met(String file, int line, String link) {}

    public AreaLinks(Collection<ContentArea> areas) {
        for (ContentArea area : areas) {
            for (LinkScheme scheme : area.links()) {
                byScheme.put(scheme.scheme(), new Brought(area.folder(), scheme));
            }
        }
    }

    private Optional<Brought> of(String link) {
        int colon = link.indexOf(':');
        return colon < 0
                ? Optional.empty()
                : Optional.ofNullable(byScheme.get(link.substring(0, colon)));
    }

    private static String target(String link) {
        return link.substring(link.indexOf(':') + 1);
    }

    /** The address on the site; empty for a kind of link that no area brings. */
    Optional<String> address(String link) {
        return of(link).map(brought -> brought.scheme().address(target(link)));
    }

    /** Keeps the link for {@link #check}; says whether an area brings its kind. */
    boolean keep(String file, int line, String link) {
        boolean known = of(link).isPresent();
        if (known) {
            met.add(new Met(file, line, link));
        }
        return known;
    }

    /** For a message: further kinds of links, each with a comma in front. */
    String kinds() {
        StringBuilder kinds = new StringBuilder();
        byScheme.keySet().forEach(scheme -> kinds.append(", ").append(scheme).append(':'));
        return kinds.toString();
    }

    /** Reports every link that leads nowhere; {@code read} is what the areas have read. */
    public void check(Map<String, Object> read, ProblemLog log) {
        for (Met one : met) {
            of(one.link())
                    .filter(brought -> {
                        Object area = read.get(brought.folder());
                        return area == null || !brought.scheme().leads(area, target(one.link()));
                    })
                    .ifPresent(brought ->
                            log.in(one.file())
                                    .error(
                                            one.line(),
                                            "Le lien « " + one.link() + " » ne mène nulle part.",
                                            brought.scheme().remedy()));
        }
    }
}
