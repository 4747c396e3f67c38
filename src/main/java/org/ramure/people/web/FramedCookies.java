package org.ramure.people.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.Charset;
import org.apache.tomcat.util.http.CookieProcessor;
import org.apache.tomcat.util.http.MimeHeaders;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.apache.tomcat.util.http.ServerCookies;
import org.ramure.people.elsewhere.Frame;

/**
 * Cookies for a frame in another site’s page, the session’s own among them, are {@code
 * SameSite=None; Secure; Partitioned}: sent there and nowhere else. All others stay as they are.
 */
final class FramedCookies implements CookieProcessor {

    private final CookieProcessor usual;
    private final CookieProcessor framed = new Rfc6265CookieProcessor();

    FramedCookies(CookieProcessor usual) {
        this.usual = usual;
    }

    @Override
    public void parseCookieHeader(MimeHeaders headers, ServerCookies cookies) {
        usual.parseCookieHeader(headers, cookies);
    }

    @Override
    public String generateHeader(Cookie cookie, HttpServletRequest request) {
        if (request == null || Frame.of(request).filter(Frame::otherSite).isEmpty()) {
            return usual.generateHeader(cookie, request);
        }
        return framed.generateHeader(forFrames(cookie), request);
    }

    static Cookie forFrames(Cookie cookie) {
        Cookie kept = (Cookie) cookie.clone();
        kept.setSecure(true);
        kept.setAttribute("SameSite", "None");
        kept.setAttribute("Partitioned", "");
        return kept;
    }

    @Override
    public Charset getCharset() {
        return usual.getCharset();
    }
}
