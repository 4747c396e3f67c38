package org.ramure.interop.scorm.build;

import static org.ramure.interop.scorm.build.PackageHtml.element;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ramure.catalogue.Activity;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Minutes;

/**
 * SCORM 1.2: one page that holds the whole module as one SCO. {@code lecture.js} shows one activity
 * at a time and speaks with the platform; without script everything stands below each other.
 */
final class ScormPackage {

    private static final String START = "index.html";

    private final Draft draft;
    private final Shelf shelf;

    ScormPackage(MediaSource media, Draft draft) {
        this.draft = draft;
        this.shelf = new Shelf(media, draft);
    }

    byte[] bytes() {
        Map<String, byte[]> files = new TreeMap<>();
        files.put(START, page().getBytes(StandardCharsets.UTF_8));
        files.put("lecture.css", Assets.read("lecture.css"));
        files.put("lecture.js", Assets.read("lecture.js"));
        var names = new TreeSet<>(files.keySet());
        names.addAll(shelf.taken().keySet());
        files.put("imsmanifest.xml", manifest(names));
        return SteadyZip.of(files, shelf.taken());
    }

    private String page() {
        Map<String, String> titles = new LinkedHashMap<>();
        var sections = new StringBuilder("<main>\n");
        var body = new ActivityBody(draft, shelf);
        for (Activity activity : draft.module().activities()) {
            String title = activity.title().in(draft.language());
            titles.put(activity.slug(), title);
            String time = element("p", Minutes.say(activity.minutes()));
            section(sections, activity.slug(), title, time + body.of(activity));
        }
        titles.put(Draft.ABOUT, draft.say("about"));
        section(sections, Draft.ABOUT, draft.say("about"), new AboutPage(draft, shelf).html());
        sections.append("</main>\n");
        return new PackageHtml(draft)
                .page(
                        draft.title(),
                        "<script defer src=\"lecture.js\"></script>\n",
                        words(),
                        top() + contents(titles) + sections);
    }

    private static void section(StringBuilder html, String id, String title, String content) {
        html.append("<section id=\"")
                .append(id)
                .append("\"><h1 tabindex=\"-1\">")
                .append(HtmlPage.escape(title))
                .append("</h1>\n")
                .append(content)
                .append("</section>\n");
    }

    private String top() {
        return "<header><p class=\"module\">"
                + HtmlPage.escape(draft.title())
                + "</p><p id=\"not-kept\" class=\"note\" hidden>"
                + HtmlPage.escape(draft.say("notKept"))
                + "</p></header>\n";
    }

    private String contents(Map<String, String> titles) {
        String name = HtmlPage.escape(draft.say("contents"));
        var html =
                new StringBuilder("<nav class=\"contents\" aria-label=\"")
                        .append(name)
                        .append("\"><details><summary>")
                        .append(name)
                        .append("</summary><ol>\n");
        titles.forEach((slug, title) ->
                html.append("<li><a href=\"#")
                        .append(slug)
                        .append("\">")
                        .append(HtmlPage.escape(title))
                        .append("</a></li>\n"));
        return html.append("</ol></details></nav>\n").toString();
    }

    /** What the script says, in the language of the page. */
    private String words() {
        var attributes = new StringBuilder(" class=\"scorm\"");
        for (String word :
                new String[] {"right", "wrong", "missing", "sum", "previous", "next", "done"}) {
            attributes
                    .append(" data-")
                    .append(word)
                    .append("=\"")
                    .append(HtmlPage.escape(draft.say("script." + word)))
                    .append('"');
        }
        return attributes
                .append(" data-content=\"")
                .append(draft.course().version())
                .append("\"")
                .toString();
    }

    private byte[] manifest(Collection<String> names) {
        var xml = new Xml();
        xml.open(
                        "manifest",
                        "identifier",
                        draft.identifier("scorm"),
                        "version",
                        "1.2",
                        "xmlns",
                        "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
                        "xmlns:adlcp",
                        "http://www.adlnet.org/xsd/adlcp_rootv1p2")
                .open("metadata")
                .leaf("schema", "ADL SCORM")
                .leaf("schemaversion", "1.2")
                .close()
                .open("organizations", "default", "plan")
                .open("organization", "identifier", "plan")
                .leaf("title", draft.title())
                .open("item", "identifier", "item", "identifierref", "sco", "isvisible", "true")
                .leaf("title", draft.title())
                .close(3)
                .open("resources")
                .open(
                        "resource",
                        "identifier",
                        "sco",
                        "type",
                        "webcontent",
                        "adlcp:scormtype",
                        "sco",
                        "href",
                        START);
        names.forEach(name -> xml.leaf("file", "", "href", name));
        return xml.end();
    }
}
