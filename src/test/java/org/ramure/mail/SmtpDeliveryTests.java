package org.ramure.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ramure.shared.Language;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class SmtpDeliveryTests {

    private static final class Catcher extends JavaMailSenderImpl {

        private final List<MimeMessage> caught = new ArrayList<>();

        @Override
        public void send(MimeMessage message) {
            caught.add(message);
        }
    }

    private final Catcher server = new Catcher();
    private final SmtpDelivery delivery = new SmtpDelivery(server, "Ramure <ramure@exemple.fr>");

    @Test
    void sendsTextAndTheSameAsEscapedHtmlWithLinks() throws Exception {
        delivery.deliver(
                new OutgoingMail(
                        "ada@exemple.fr",
                        Language.FR,
                        "Étape",
                        "Bonjour <b>\n\nVoir http://x.fr/a?b=1&c=2."));

        MimeMessage message = sent();
        var alternatives =
                (MimeMultipart) ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
        alternatives = (MimeMultipart) alternatives.getBodyPart(0).getContent();
        assertThat(message.getSubject()).isEqualTo("Étape");
        assertThat(message.getFrom()[0]).hasToString("Ramure <ramure@exemple.fr>");
        assertThat(alternatives.getBodyPart(0).getContent()).asString().startsWith("Bonjour <b>");
        assertThat(alternatives.getBodyPart(1).getContent())
                .asString()
                .contains("<a href=\"http://x.fr/a?b=1&amp;c=2\">http://x.fr/a?b=1&amp;c=2</a>.")
                .contains("&lt;b&gt;")
                .doesNotContain("<img");
    }

    @Test
    void saysHowToReceiveNoMoreOfTheSameInOneClick() throws Exception {
        delivery.deliver(
                new OutgoingMail(
                        "ada@exemple.fr",
                        Language.FR,
                        "Vos sessions",
                        "t",
                        Optional.of("https://ramure.exemple.fr/lettres/abc")));

        assertThat(sent().getHeader("List-Unsubscribe"))
                .containsExactly("<https://ramure.exemple.fr/lettres/abc>");
        assertThat(sent().getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
    }

    @Test
    void letsNoSubjectBeginAnotherHeader() throws Exception {
        delivery.deliver(
                new OutgoingMail(
                        "ada@exemple.fr", Language.FR, "Salut\r\nBcc: all@exemple.fr", "t"));

        assertThat(sent().getHeader("Bcc")).isNull();
        String raw = raw(sent());
        assertThat(raw.substring(0, raw.indexOf("\r\n\r\n"))).doesNotContain("\nBcc:");
    }

    private MimeMessage sent() {
        return server.caught.getFirst();
    }

    private static String raw(MimeMessage message) throws MessagingException, IOException {
        var bytes = new ByteArrayOutputStream();
        message.saveChanges();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
