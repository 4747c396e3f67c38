package org.ramure.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Loads our own browser modules before Vaadin starts, as plain ES modules from {@code frontend/js}.
 */
@Component
class PageScripts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page -> add(page.getDocument()));
    }

    /** Right after the base address, which the script's address is relative to. */
    private static void add(Document page) {
        var script = new Element("script").attr("type", "module").attr("src", "js/ramure.js");
        var storage = new Element("script").attr("src", "js/storage.js");
        Element base = page.head().selectFirst("base");
        if (base == null) {
            page.head().prependChild(script).prependChild(storage);
        } else {
            base.after(script).after(storage);
        }
    }
}
