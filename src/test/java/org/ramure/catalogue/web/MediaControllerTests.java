package org.ramure.catalogue.web;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.Catalogue;
import org.ramure.catalogue.MediaFile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class MediaControllerTests {

    @TempDir Path folder;

    private final Catalogue catalogue = mock(Catalogue.class);
    private MockMvc web;

    @BeforeEach
    void oneFilm() throws Exception {
        Path file = Files.writeString(folder.resolve("f.webm"), "0123456789");
        when(catalogue.media("alpha", "fr", "bases", "f.webm"))
                .thenReturn(
                        Optional.of(
                                new MediaFile(
                                        "f.webm",
                                        "video/webm",
                                        10,
                                        new FileSystemResource(file),
                                        "CC0-1.0",
                                        "A")));
        web = MockMvcBuilders.standaloneSetup(new MediaController(catalogue)).build();
    }

    @Test
    void servesANamedFileUnderItsOwnTypeAndKeepsBrowsersFromGuessing() throws Exception {
        web.perform(get("/medias/alpha/fr/bases/f.webm"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("video/webm"))
                .andExpect(content().string("0123456789"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Accept-Ranges", "bytes"))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        "default-src 'none'; style-src 'unsafe-inline'; sandbox"));
    }

    @Test
    void answersARangeOfAFilm() throws Exception {
        web.perform(get("/medias/alpha/fr/bases/f.webm").header("Range", "bytes=2-4"))
                .andExpect(status().isPartialContent())
                .andExpect(header().string("Content-Range", "bytes 2-4/10"))
                .andExpect(content().string("234"));
    }

    @Test
    void refusesARangeBeyondTheEnd() throws Exception {
        web.perform(get("/medias/alpha/fr/bases/f.webm").header("Range", "bytes=50-60"))
                .andExpect(status().isRequestedRangeNotSatisfiable());
    }

    @Test
    void doesNotSendAgainWhatTheBrowserHas() throws Exception {
        String tag =
                web.perform(get("/medias/alpha/fr/bases/f.webm"))
                        .andReturn()
                        .getResponse()
                        .getHeader("ETag");

        web.perform(
                        get("/medias/alpha/fr/bases/f.webm")
                                .header("If-None-Match", String.valueOf(tag)))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    @Test
    void knowsNothingElse() throws Exception {
        when(catalogue.media("alpha", "fr", "bases", "secret.txt")).thenReturn(Optional.empty());
        web.perform(get("/medias/alpha/fr/bases/secret.txt")).andExpect(status().isNotFound());
        web.perform(get("/medias/alpha/fr/bases/media.yaml")).andExpect(status().isNotFound());
        web.perform(get(java.net.URI.create("/medias/alpha/fr/bases/..%2f..%2fcourse.yaml")))
                .andExpect(status().is4xxClientError());
    }
}
