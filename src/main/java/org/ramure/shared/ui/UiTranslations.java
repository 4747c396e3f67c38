package org.ramure.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.springframework.stereotype.Component;

/** Gives Vaadin's components the texts of {@link Translations}. */
@Component
class UiTranslations implements I18NProvider {

    private final transient Translations translations;

    UiTranslations(Translations translations) {
        this.translations = translations;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return translations.text(Language.of(locale), key, params);
    }
}
