package org.ramure.people.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.communication.IndexHtmlRequestListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;

class PagePolicyTests {

    @Test
    void letsOnlyMarkedInlineScriptsRunInProduction() {
        Document page = page();
        String policy = policyOf(page, true);
        String nonce = page.expectFirst("script").attr("nonce");

        assertThat(policy)
                .contains("script-src 'self' 'nonce-" + nonce + "' 'unsafe-eval'")
                .contains("connect-src 'self';", "object-src 'none'", "base-uri 'self'")
                .contains("form-action 'self'", "frame-ancestors 'none'");
        assertThat(policy.replaceAll("style-src [^;]*;", "")).doesNotContain("unsafe-inline");
        assertThat(page.select("script").eachAttr("nonce")).hasSize(2).containsOnly(nonce);
    }

    @Test
    void neverUsesANonceTwice() {
        assertThat(policyOf(page(), true)).isNotEqualTo(policyOf(page(), true));
    }

    private static Document page() {
        return Jsoup.parse("<head><script>1</script><script type=module src=a.js></script></head>");
    }

    private static String policyOf(Document page, boolean production) {
        var start = mock(ServiceInitEvent.class, RETURNS_DEEP_STUBS);
        when(start.getSource().getDeploymentConfiguration().isProductionMode())
                .thenReturn(production);
        new PagePolicy().serviceInit(start);
        var listener = ArgumentCaptor.forClass(IndexHtmlRequestListener.class);
        verify(start).addIndexHtmlRequestListener(listener.capture());
        VaadinResponse response = mock(VaadinResponse.class);
        listener.getValue()
                .modifyIndexHtmlResponse(
                        new IndexHtmlResponse(mock(VaadinRequest.class), response, page));
        var policy = ArgumentCaptor.forClass(String.class);
        verify(response).setHeader(eq("Content-Security-Policy"), policy.capture());
        return policy.getValue();
    }
}
