package org.ramure.interop.scorm.build;

import org.ramure.catalogue.Activity;
import org.ramure.catalogue.MediaContent;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;

/** A picture, sound or film that came along, with its captions. */
final class MediaTag {

    private final Draft draft;
    private final Shelf shelf;

    MediaTag(Draft draft, Shelf shelf) {
        this.draft = draft;
        this.shelf = shelf;
    }

    String html(Activity activity, MediaContent media, String file) {
        if (media.mediaType().startsWith("image/")) {
            return "<p><img" + attribute("src", file) + attribute("alt", media.alt()) + "></p>";
        }
        String tag = media.mediaType().startsWith("audio/") ? "audio" : "video";
        String poster =
                media.poster().isEmpty()
                        ? ""
                        : shelf.take(media.poster()).map(p -> attribute("poster", p)).orElse("");
        return "<"
                + tag
                + " controls preload=\"metadata\""
                + attribute("aria-label", media.alt())
                + poster
                + "><source"
                + attribute("src", file)
                + attribute("type", media.mediaType())
                + ">"
                + captions(activity, media)
                + "</"
                + tag
                + ">";
    }

    private String captions(Activity activity, MediaContent media) {
        Language spoken = activity.contentLanguage(draft.language());
        return media.captions().isEmpty()
                ? ""
                : shelf.take(media.captions())
                        .map(file ->
                                "<track kind=\"captions\" default"
                                        + attribute("src", file)
                                        + attribute("srclang", spoken.code())
                                        + attribute(
                                                "label",
                                                spoken.locale().getDisplayLanguage(spoken.locale()))
                                        + ">")
                        .orElse("");
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + HtmlPage.escape(value) + "\"";
    }
}
