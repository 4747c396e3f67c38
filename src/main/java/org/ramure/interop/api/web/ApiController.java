package org.ramure.interop.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.ramure.interop.api.contract.Contract;
import org.ramure.shared.Language;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/v1/**}: all calls of programs, known or not; see {@link Contract}. */
@RestController
class ApiController {

    private final ApiDesk desk;
    private final ApiProblems problems;

    ApiController(ApiDesk desk, ApiProblems problems) {
        this.desk = desk;
        this.problems = problems;
    }

    @RequestMapping(
            path = Contract.BASE + "/**",
            method = {
                RequestMethod.GET,
                RequestMethod.POST,
                RequestMethod.PUT,
                RequestMethod.PATCH,
                RequestMethod.DELETE
            })
    void any(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            desk.answer(request, response);
        } catch (RuntimeException refused) {
            send(problems.of(refused, language(request)), response);
        }
    }

    static void send(ApiProblems.Written written, HttpServletResponse response) throws IOException {
        written.headers().forEach(response::setHeader);
        ApiJson.send(response, written.status(), "application/problem+json", written.json());
    }

    /** The language of words for people; English where programs ask for nothing. */
    static Language language(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? Language.EN
                : Language.of(request.getLocale());
    }
}
