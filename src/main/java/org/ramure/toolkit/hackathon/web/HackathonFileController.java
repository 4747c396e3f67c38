package org.ramure.toolkit.hackathon.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.ramure.toolkit.hackathon.TeamRooms;
import org.ramure.toolkit.hackathon.WorkFile;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /hackathons/{hackathon}/equipes/{team}/fichier}: for the team, its organisers and the
 * jury. Someone else's file and no file are the same answer, 404. The browser is told to save it
 * and to run nothing of it.
 */
@RestController
class HackathonFileController {

    private final HackathonVisitors visitors;
    private final TeamRooms rooms;

    HackathonFileController(HackathonVisitors visitors, TeamRooms rooms) {
        this.visitors = visitors;
        this.rooms = rooms;
    }

    @GetMapping("/hackathons/{hackathon}/equipes/{team}/fichier")
    ResponseEntity<Resource> download(
            @PathVariable UUID hackathon, @PathVariable UUID team, HttpServletRequest request) {
        return visitors.of(request, hackathon)
                .flatMap(visitor -> rooms.file(visitor, team))
                .filter(found -> Files.isReadable(found.path()))
                .map(HackathonFileController::send)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<Resource> send(WorkFile.Download found) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(found.file().mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(found.file().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new FileSystemResource(found.path()));
    }
}
