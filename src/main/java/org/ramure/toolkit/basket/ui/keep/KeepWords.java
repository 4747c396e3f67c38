package org.ramure.toolkit.basket.ui.keep;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import org.ramure.shared.FrenchSpacing;
import org.ramure.shared.Language;
import org.ramure.shared.LocalizedText;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.ui.Reader;

/** Words and small pieces of these pages. */
public final class KeepWords {

    private KeepWords() {}

    /** What a refusal says. */
    public static String refusal(Component where, UserFacingException refused) {
        return where.getTranslation(refused.messageKey(), refused.arguments().toArray());
    }

    /** A text in a component that says its language where that is not the page's. */
    public static <T extends Component> T mark(T component, LocalizedText text) {
        if (!text.has(Reader.language()) && text.has(Language.FR)) {
            Reader.mark(component, Language.FR);
        }
        return component;
    }

    /** A link to an address from the root of the site, or to the web, where it says so. */
    public static Anchor link(String address, LocalizedText text) {
        var anchor = new Anchor(relative(address), text.in(Reader.language()));
        if (address.startsWith("https://")) {
            anchor.setTarget(AnchorTarget.BLANK);
            anchor.getElement().setAttribute("rel", "noopener");
        }
        return mark(anchor, text);
    }

    public static String relative(String address) {
        return address.startsWith("/") ? address.substring(1) : address;
    }

    public static Paragraph muted(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("muted");
        return paragraph;
    }

    public static Span badge(String text) {
        var badge = new Span(text);
        badge.addClassName("badge");
        return badge;
    }

    public static Anchor quiet(String address, String text) {
        var anchor = new Anchor(address, text);
        anchor.addClassName("button-quiet");
        return anchor;
    }

    /** Plain text, a paragraph for each block between empty lines. */
    public static Div paragraphs(LocalizedText text) {
        var paragraphs = new Div();
        paragraphs.addClassName("prose");
        Arrays.stream(text.in(Reader.language()).split("\\n\\s*\\n", -1))
                .map(String::strip)
                .filter(block -> !block.isEmpty())
                .forEach(block -> paragraphs.add(new Paragraph(block)));
        return mark(paragraphs, text);
    }

    /** Where it comes from, as the foot of a page. */
    public static Component provenance(
            Component where, org.ramure.catalogue.Provenance provenance) {
        var foot = new Div();
        foot.addClassName("medoc-provenance");
        if (provenance.isReconstructed()) {
            foot.add(muted(where.getTranslation("toolkit.medoc.reconstructed")));
        }
        if (!provenance.source().isBlank()) {
            foot.add(
                    muted(
                            where.getTranslation(
                                    "toolkit.medoc.source",
                                    FrenchSpacing.hold(provenance.source()))));
        }
        if (!provenance.note().isBlank()) {
            var note = muted(FrenchSpacing.hold(provenance.note()));
            Reader.mark(note, Language.FR);
            foot.add(note);
        }
        return foot;
    }
}
