package org.ramure.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import org.ramure.catalogue.TextContent;
import org.ramure.learning.ui.spi.ActivityContext;
import org.ramure.learning.ui.spi.ActivityRenderer;
import org.ramure.shared.ui.Prose;

/** Shows a text with its sources. */
@org.springframework.stereotype.Component
class TextRenderer implements ActivityRenderer {

    @Override
    public String type() {
        return "text";
    }

    @Override
    public Component render(ActivityContext context) {
        var text = context.activity().content(context.language(), TextContent.class);
        var shown = new Div(new Prose(text.html()));
        if (!text.sources().isEmpty()) {
            var sources = new UnorderedList();
            text.sources().forEach(source -> sources.add(new ListItem(source)));
            var details =
                    new NativeDetails(
                            UI.getCurrent().getTranslation("learning.text.sources"), sources);
            details.addClassName("sources");
            shown.add(details);
        }
        return shown;
    }
}
