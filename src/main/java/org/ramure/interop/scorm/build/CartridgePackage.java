package org.ramure.interop.scorm.build;

import static org.ramure.interop.scorm.build.PackageHtml.element;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.ramure.assessment.quiz.QuizContent;
import org.ramure.catalogue.Activity;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Minutes;

/** Common Cartridge 1.1: a page of web content for each activity, quizzes as QTI 1.2. */
final class CartridgePackage {

    private final Draft draft;
    private final Shelf shelf;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();

    CartridgePackage(MediaSource media, Draft draft) {
        this.draft = draft;
        this.shelf = new Shelf(media, draft);
    }

    byte[] bytes() {
        for (Activity activity : draft.module().activities()) {
            add(activity);
        }
        page(Draft.ABOUT, draft.say("about"), new AboutPage(draft, shelf).html());
        files.put("lecture.css", Assets.read("lecture.css"));
        files.put(
                "imsmanifest.xml",
                new CartridgeManifest(draft, titles, files).bytes(shelf.taken().keySet()));
        return SteadyZip.of(files, shelf.taken());
    }

    private void add(Activity activity) {
        String title = activity.title().in(draft.language());
        if (activity.type().equals("quiz")) {
            var quiz = activity.content(draft.language(), QuizContent.class);
            String file = "quiz-" + activity.slug() + ".xml";
            files.put(file, new QtiQuiz(draft, shelf, title).bytes(activity, quiz));
            titles.put(file, title);
        } else {
            String time = element("p", Minutes.say(activity.minutes()));
            page(activity.slug(), title, time + new ActivityBody(draft, shelf).of(activity));
        }
    }

    private void page(String slug, String title, String content) {
        String html =
                new PackageHtml(draft)
                        .page(
                                title + " · " + draft.title(),
                                "",
                                "",
                                "<main><p class=\"module\">"
                                        + HtmlPage.escape(draft.title())
                                        + "</p>"
                                        + element("h1", title)
                                        + content
                                        + "</main>");
        files.put(slug + ".html", html.getBytes(StandardCharsets.UTF_8));
        titles.put(slug + ".html", title);
    }
}
