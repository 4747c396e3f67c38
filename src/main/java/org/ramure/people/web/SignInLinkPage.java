package org.ramure.people.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ramure.people.SignIn;
import org.ramure.people.SignIn.LinkStanding;
import org.ramure.people.SignIn.Newcomer;
import org.ramure.shared.HtmlPage;
import org.ramure.shared.Language;
import org.ramure.shared.Translations;
import org.ramure.shared.UserFacingException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** The plain page behind a link: one button, and for newcomers the names they may give. */
@Component
class SignInLinkPage {

    private static final String[] STYLES = {"ramure"};

    private final Translations translations;

    SignInLinkPage(Translations translations) {
        this.translations = translations;
    }

    /** What was filled in, and what was wrong with it. */
    record Filled(Newcomer newcomer, boolean lasting, @Nullable UserFacingException refusal) {

        static final Filled NOTHING = new Filled(new Newcomer("", "", ""), false, null);

        boolean isRefused() {
            return refusal != null;
        }

        Optional<UserFacingException> about(String keyPart) {
            return Optional.ofNullable(refusal).filter(r -> r.messageKey().contains(keyPart));
        }
    }

    String html(LinkStanding standing, Filled filled, Language language, CsrfToken csrf) {
        var words = new Words(translations, language);
        String key = "people.link." + standing.name();
        HtmlPage page =
                HtmlPage.begin(language, words.of(key + ".title") + " · Ramure", STYLES)
                        .raw("<main class=\"people-plain\">")
                        .element("h1", words.of(key + ".title"))
                        .element("p", words.of(key + ".text"));
        if (standing == LinkStanding.SPENT) {
            page.raw(
                    "<p><a class=\"people-plain-button\" href=\"/connexion\">%s</a></p>"
                            .formatted(words.safe("people.link.again")));
        } else {
            page.raw(form(standing, filled, words, csrf));
        }
        return page.raw("</main>").end();
    }

    private static String form(LinkStanding standing, Filled filled, Words words, CsrfToken csrf) {
        var form = new StringBuilder("<form method=\"post\" class=\"people-plain-form\">\n");
        form.append(
                "<input type=\"hidden\" name=\"%s\" value=\"%s\">\n"
                        .formatted(csrf.getParameterName(), HtmlPage.escape(csrf.getToken())));
        if (standing == LinkStanding.MAKES_FIRST_ADMINISTRATOR) {
            form.append(field(new Field("email", "email", "email", true), filled, words));
        }
        if (standing != LinkStanding.SIGNS_IN) {
            form.append(field(new Field("givenName", "text", "given-name", false), filled, words));
            form.append(
                    field(new Field("familyName", "text", "family-name", false), filled, words));
        }
        return form.append(
                        "<p class=\"people-plain-check\"><label><input type=\"checkbox\" name=\"lasting\"%s> %s</label></p>\n"
                                .formatted(
                                        filled.lasting() ? " checked" : "",
                                        words.safe("people.signIn.lasting")))
                .append(
                        "<p><button class=\"people-plain-button\" type=\"submit\">%s</button></p>\n</form>"
                                .formatted(words.safe("people.link.go")))
                .toString();
    }

    private record Field(String name, String type, String autocomplete, boolean required) {

        String value(SignIn.Newcomer newcomer) {
            return switch (name) {
                case "email" -> newcomer.email();
                case "givenName" -> newcomer.givenName();
                default -> newcomer.familyName();
            };
        }

        /** The part of a message's key that tells it is about this field. */
        String concern() {
            return "email".equals(name) ? ".email." : ".name.";
        }
    }

    private static String field(Field field, Filled filled, Words words) {
        Optional<String> error = filled.about(field.concern()).map(words::of);
        return """
        <p><label for="%1$s">%2$s</label>
        <input id="%1$s" name="%1$s" type="%3$s" autocomplete="%4$s" maxlength="254" value="%5$s"%6$s>%7$s</p>
        """
                .formatted(
                        field.name(),
                        words.safe("people.link.field." + field.name()),
                        field.type(),
                        field.autocomplete(),
                        HtmlPage.escape(field.value(filled.newcomer())),
                        (field.required() ? " required" : "")
                                + (error.isPresent()
                                        ? " aria-invalid=\"true\" aria-describedby=\"%s-error\""
                                                .formatted(field.name())
                                        : ""),
                        error.map(text -> errorBeside(field, text)).orElse(""));
    }

    private static String errorBeside(Field field, String text) {
        return "\n<span class=\"people-plain-error\" role=\"alert\" id=\"%s-error\">%s</span>"
                .formatted(field.name(), HtmlPage.escape(text));
    }

    private record Words(Translations translations, Language language) {

        String of(String key) {
            return translations.text(language, key);
        }

        String of(UserFacingException refusal) {
            return translations.text(language, refusal);
        }

        String safe(String key) {
            return HtmlPage.escape(of(key));
        }
    }
}
