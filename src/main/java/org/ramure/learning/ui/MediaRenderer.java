package org.ramure.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import org.ramure.catalogue.MediaContent;
import org.ramure.learning.ui.spi.ActivityContext;
import org.ramure.learning.ui.spi.ActivityRenderer;
import org.ramure.shared.ui.Prose;

/**
 * Shows a film, a sound or a picture with its weight, and its transcript in full: nothing loads
 * before it is asked for.
 */
@org.springframework.stereotype.Component
class MediaRenderer implements ActivityRenderer {

    @Override
    public String type() {
        return "media";
    }

    @Override
    public Component render(ActivityContext context) {
        var media = context.activity().content(context.language(), MediaContent.class);
        var shown = new Div();
        shown.addClassName("media");
        shown.getElement().appendChild(element(media, context));
        var weight =
                new Paragraph(
                        UI.getCurrent()
                                .getTranslation(
                                        "learning.media.weight", (media.bytes() + 999) / 1000));
        weight.addClassName("muted");
        var transcript =
                new Section(
                        new H2(UI.getCurrent().getTranslation("learning.media.transcript")),
                        new Prose(media.transcript()));
        transcript.addClassName("transcript");
        shown.add(weight, transcript);
        return shown;
    }

    private static Element element(MediaContent media, ActivityContext context) {
        if (media.mediaType().startsWith("image/")) {
            return new Element("img")
                    .setAttribute("src", media.address())
                    .setAttribute("alt", media.alt());
        }
        var player =
                new Element(media.mediaType().startsWith("audio/") ? "audio" : "video")
                        .setAttribute("controls", true)
                        .setAttribute("preload", "none")
                        .setAttribute("aria-label", media.alt());
        if (!media.poster().isEmpty()) {
            player.setAttribute("poster", media.poster());
        }
        player.appendChild(
                new Element("source")
                        .setAttribute("src", media.address())
                        .setAttribute("type", media.mediaType()));
        if (!media.captions().isEmpty()) {
            var language = context.activity().contentLanguage(context.language());
            player.appendChild(
                    new Element("track")
                            .setAttribute("kind", "captions")
                            .setAttribute("src", media.captions())
                            .setAttribute("srclang", language.code())
                            .setAttribute(
                                    "label",
                                    language.locale().getDisplayLanguage(language.locale()))
                            .setAttribute("default", true));
        }
        return player;
    }
}
