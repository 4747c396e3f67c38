package org.ramure.shell;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Loads our own browser modules before Vaadin starts, as plain ES modules from {@code frontend/js}.
 */
@Component
class PageScripts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(page ->
                page.getDocument()
                        .head()
                        .prependChild(
                                new Element("script")
                                        .attr("type", "module")
                                        .attr("src", "js/ramure.js")));
    }
}
