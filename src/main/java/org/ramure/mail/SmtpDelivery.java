package org.ramure.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends by SMTP: the text as written, and the same as simple HTML; nothing that tracks. */
class SmtpDelivery implements Delivery {

    private final JavaMailSender sender;
    private final String from;

    SmtpDelivery(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void deliver(OutgoingMail mail) {
        sender.send(message(mail));
    }

    private MimeMessage message(OutgoingMail mail) {
        MimeMessage message = sender.createMimeMessage();
        try {
            var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(mail.to());
            helper.setSubject(HeaderText.oneLine(mail.subject()));
            helper.setText(mail.text(), LetterHtml.of(mail));
            message.setHeader("Content-Language", mail.language().code());
            message.setHeader("Auto-Submitted", "auto-generated");
            if (mail.unsubscribe().isPresent()) {
                message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe().get() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        } catch (MessagingException unusable) {
            throw new MailParseException(unusable);
        }
        return message;
    }
}
