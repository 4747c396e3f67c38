package org.ramure.portfolio;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import org.ramure.assessment.Entries;
import org.ramure.cohorts.CohortsTestApplication.Visitor;
import org.ramure.people.PersonId;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Plain addresses as somebody asks for them: what they are answered, as a status. */
public final class OverHttp {

    private final MockMvc http;
    private final Visitor visitor;

    public OverHttp(WebApplicationContext web, Visitor visitor) {
        this.http = MockMvcBuilders.webAppContextSetup(web).build();
        this.visitor = visitor;
    }

    private int status(PersonId who, MockHttpServletRequestBuilder request) {
        visitor.is(who);
        try {
            return http.perform(request).andReturn().getResponse().getStatus();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        } finally {
            visitor.leave();
        }
    }

    /** What a person gets at an address. */
    public int got(PersonId who, String path) {
        return status(who, get(path));
    }

    /** What a person gets who saves a field from a page of their own. */
    public int saved(PersonId who, String path) {
        return status(who, saving(path, Entries.ownerMark(who)));
    }

    /** The same from a page that somebody else left open in this browser. */
    public int savedFromAPageOf(PersonId other, PersonId who, String path) {
        return status(who, saving(path, Entries.ownerMark(other)));
    }

    /** What nobody gets who saves, as after signing out. */
    public int savedByNobody(PersonId before, String path) {
        visitor.leave();
        try {
            return http.perform(saving(path, Entries.ownerMark(before)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static MockHttpServletRequestBuilder saving(String path, String owner) {
        return put(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(
                        "{\"value\":\"Écrit par une autre main\",\"base\":9,\"owner\":\"%s\"}"
                                .formatted(owner));
    }
}
