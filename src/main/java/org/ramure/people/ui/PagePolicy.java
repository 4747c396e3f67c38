package org.ramure.people.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import org.ramure.people.elsewhere.Frame;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The content security policy of Flow's page: inline scripts only with this page's nonce. Why
 * {@code 'unsafe-eval'} stays: {@code docs/decisions/20261121-content-security-policy.md}.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PagePolicy implements VaadinServiceInitListener {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 18;
    private static final String COMMON =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
                    + "font-src 'self' data:; object-src 'none'; frame-src 'none'; "
                    + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; ";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        boolean production = event.getSource().getDeploymentConfiguration().isProductionMode();
        IndexHtmlRequestListener protect =
                production ? PagePolicy::protect : PagePolicy::protectInDevelopment;
        event.addIndexHtmlRequestListener(protect);
    }

    private static void protect(IndexHtmlResponse page) {
        byte[] random = new byte[NONCE_BYTES];
        RANDOM.nextBytes(random);
        String nonce = Base64.getEncoder().encodeToString(random);
        page.getDocument().select("script").attr("nonce", nonce);
        set(
                page,
                COMMON
                        + "connect-src 'self'; script-src 'self' 'nonce-%s' 'unsafe-eval'"
                                .formatted(nonce));
    }

    /** Vaadin's development tools add scripts of their own and talk over a web socket. */
    private static void protectInDevelopment(IndexHtmlResponse page) {
        set(
                page,
                COMMON
                        + "connect-src 'self' ws: wss:; worker-src 'self' blob:; "
                        + "script-src 'self' 'unsafe-inline' 'unsafe-eval'");
    }

    private static void set(IndexHtmlResponse page, String policy) {
        String framing =
                page.getVaadinRequest() instanceof ServletRequest request
                        ? Frame.of(request).map(Frame::ancestors).orElse(Frame.NOBODY)
                        : Frame.NOBODY;
        page.getVaadinResponse()
                .setHeader("Content-Security-Policy", policy.replace(Frame.NOBODY, framing));
    }
}
