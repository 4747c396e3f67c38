package org.ramure.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.ramure.shared.UserFacingException;
import org.ramure.shared.Uuids;
import org.ramure.shared.ui.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The one place where what nobody expected is caught: logged once with an id, shown as a calm
 * notice with that id.
 */
@Component
class Trouble implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);
    private static final int SHORT = 8;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addSessionInitListener(init -> init.getSession().setErrorHandler(new Calm()));
    }

    /** Logs the exception under a fresh id and returns the id. */
    static String log(Throwable unexpected) {
        String id = Uuids.next().toString();
        String shown = id.substring(id.length() - SHORT);
        LOG.error("unexpected error {}", shown, unexpected);
        return shown;
    }

    private static final class Calm implements ErrorHandler {
        @Override
        public void error(ErrorEvent event) {
            UI ui = UI.getCurrent();
            if (event.getThrowable() instanceof UserFacingException refusal && ui != null) {
                Notices.say(ui.getTranslation(refusal.messageKey(), refusal.arguments().toArray()));
                return;
            }
            String id = log(event.getThrowable());
            if (ui != null) {
                Notices.trouble(ui.getTranslation("shell.trouble.notice", id));
            }
        }
    }
}
