package org.ramure.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jspecify.annotations.Nullable;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/**
 * What people see when the connection breaks: an ended session reloads the page by itself (the
 * remembered sign-in and the address bring them back), a lost network says so in their language.
 */
@Component
class Connection implements VaadinServiceInitListener {

    private final transient Translations translations;

    Connection(Translations translations) {
        this.translations = translations;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(this::messages);
        event.getSource().addUIInitListener(init -> explainReconnection(init.getUI()));
    }

    private SystemMessages messages(SystemMessagesInfo info) {
        Language language = Language.of(info.getLocale());
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setCookiesDisabledNotificationEnabled(!sendsCookies(info.getRequest()));
        messages.setInternalErrorCaption(translations.text(language, "shell.trouble.title"));
        messages.setInternalErrorMessage(translations.text(language, "shell.trouble.reload"));
        messages.setCookiesDisabledCaption(translations.text(language, "shell.cookies.title"));
        messages.setCookiesDisabledMessage(translations.text(language, "shell.cookies.text"));
        return messages;
    }

    /** A browser that sends any cookie accepts them: only its session is gone. */
    private static boolean sendsCookies(@Nullable VaadinRequest request) {
        return request != null && request.getCookies() != null && request.getCookies().length > 0;
    }

    private void explainReconnection(UI ui) {
        Language language = Language.of(ui.getLocale());
        var dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(translations.text(language, "shell.connection.lost"));
        dialog.setDialogTextGaveUp(translations.text(language, "shell.connection.gaveUp"));
    }
}
