package org.ramure.interop.scorm.build;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ramure.catalogue.Activity;
import org.ramure.catalogue.MediaFile;
import org.ramure.interop.scorm.PackageFormat;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.SafeHtml;
import org.springframework.web.util.HtmlUtils;

/**
 * The media a package takes along, and the addresses of texts made to fit it: pages of the package
 * stay inside, everything else leads to the site. Reads no file itself.
 */
final class Shelf {

    /** The largest single file, and all of them together, in bytes. */
    static final long LARGEST = 20L * 1024 * 1024;

    static final long ALL = 60L * 1024 * 1024;

    private static final Pattern MEDIA =
            Pattern.compile("/medias/(?:versions/[0-9a-f]{64}/)?([^/]+)/([^/]+)/([^/]+)/([^/?#]+)");
    private static final Pattern TARGET =
            Pattern.compile("<(a|img)\\b([^>]*?)\\b(href|src)=\"([^\"]*)\"");

    private final MediaSource media;
    private final Draft draft;
    private final Map<String, String> inside = new HashMap<>();
    private final SortedMap<String, MediaFile> taken = new TreeMap<>();
    private long bytes;

    Shelf(MediaSource media, Draft draft) {
        this.media = media;
        this.draft = draft;
        for (Activity activity : draft.module().activities()) {
            // A cartridge's quiz is no page; only the platform knows where it shows it.
            if (draft.format() == PackageFormat.SCORM_12 || !activity.type().equals("quiz")) {
                inside.put(draft.pathOf(activity), draft.hrefOf(activity.slug()));
            }
        }
    }

    /** The same text with addresses that work in the package. */
    String fit(SafeHtml html) {
        return TARGET.matcher(html.html())
                .replaceAll(found -> Matcher.quoteReplacement(fitted(found)));
    }

    private String fitted(MatchResult found) {
        String address = HtmlUtils.htmlUnescape(found.group(4));
        boolean link = found.group(1).equals("a");
        String own = link ? inside.get(address) : take(address).orElse(null);
        String target = own != null ? own : onSite(address);
        String attribute = found.group(3) + "=\"" + HtmlPage.escape(target) + "\"";
        String elsewhere =
                link && own == null && !target.startsWith("mailto:")
                        ? " target=\"_blank\" rel=\"noopener\""
                        : "";
        return "<" + found.group(1) + found.group(2) + attribute + elsewhere;
    }

    /** An address of the site in full; others stay. */
    String onSite(String address) {
        return address.startsWith("/") ? draft.site() + address : address;
    }

    /** Takes a file along, unless it is unknown or too big; gives its address in the package. */
    Optional<String> take(String address) {
        Matcher parts = MEDIA.matcher(address);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String name =
                "media/"
                        + safe(parts.group(2) + "-" + parts.group(3) + "-" + parts.group(4))
                                .toLowerCase(Locale.ROOT);
        if (taken.containsKey(name)) {
            return Optional.of(name);
        }
        return media.find(parts.group(1), parts.group(2), parts.group(3), parts.group(4))
                .filter(file -> file.size() <= LARGEST && bytes + file.size() <= ALL)
                .map(file -> {
                    taken.put(name, file);
                    bytes += file.size();
                    return name;
                });
    }

    private static String safe(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "-");
    }

    /** By their name in the package. */
    SortedMap<String, MediaFile> taken() {
        return taken;
    }

    Collection<MediaFile> files() {
        return taken.values();
    }
}
