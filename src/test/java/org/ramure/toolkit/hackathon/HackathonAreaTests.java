package org.ramure.toolkit.hackathon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ramure.catalogue.ContentCheckCommand;
import org.ramure.catalogue.ContentProblem;
import org.ramure.catalogue.courses.ActivityTypes;
import org.ramure.catalogue.files.ContentFolder;
import org.ramure.catalogue.reading.Content;
import org.ramure.catalogue.reading.ContentReader;

class HackathonAreaTests {

    private static final String NAME = "social-impact-manager.yaml";

    @Test
    void theTemplateOfTheRepositoryIsSoundAndSpeaksOfTwoDays() {
        HackathonTemplate template = HackathonTestApplication.template();

        assertThat(problems(HackathonTestApplication.CONTENT)).isEmpty();
        assertThat(template.days()).isEqualTo(2);
        assertThat(template.most()).isEqualTo(5);
        assertThat(template.briefs()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(template.teamRoles()).hasSize(5);
        Schedule schedule =
                Schedule.of(
                        template.slots(),
                        List.of(
                                LocalDateTime.parse("2026-12-04T09:00"),
                                LocalDateTime.parse("2026-12-05T08:30")));
        assertThat(schedule.slots().get(1).from()).isEqualTo("2026-12-04T09:20");
        assertThat(schedule.at(LocalDateTime.parse("2026-12-05T08:31")))
                .hasValueSatisfying(slot -> assertThat(slot.slot().id()).isEqualTo("j2-reprise"));
        assertThat(schedule.at(LocalDateTime.parse("2026-12-05T08:29"))).isEmpty();
    }

    @Test
    void saysInWhichLineATemplateIsBrokenAndWhatToDo(@TempDir Path folder) throws IOException {
        Path hackathons = Files.createDirectories(folder.resolve("hackathons"));
        String sound = Files.readString(Path.of("courses/hackathons/" + NAME));
        Files.writeString(
                hackathons.resolve(NAME),
                sound.replaceFirst("weight: 20", "weight: 25")
                        .replace("{value: 2,", "{value: 7,")
                        .replaceFirst("- id: ville-dense", "- id: vallee")
                        .replace("{id: j2-fin, day: 2,", "{id: j2-fin, day: 1,"));
        Files.writeString(hackathons.resolve("notes.txt"), "rien");

        Content content = read(folder);

        assertThat(
                        ((HackathonShelf) Objects.requireNonNull(content.areas().get("hackathons")))
                                .templates())
                .isEmpty();
        assertThat(problems(content))
                .anyMatch(p -> p.contains("font 105 et non 100") && p.contains(NAME + ":"))
                .anyMatch(p -> p.contains("« 7 » n’est pas à sa place"))
                .anyMatch(p -> p.contains("« vallee » est déjà pris ligne"))
                .anyMatch(p -> p.contains("vient après le jour 2"))
                .anyMatch(p -> p.contains("notes.txt") && p.contains("lu par personne"));
    }

    @Test
    void oneBriefIsTooFew(@TempDir Path folder) throws IOException {
        Path hackathons = Files.createDirectories(folder.resolve("hackathons"));
        String sound = Files.readString(Path.of("courses/hackathons/" + NAME));
        int second = sound.indexOf("  - id: ville-dense");
        Files.writeString(
                hackathons.resolve(NAME),
                sound.substring(0, second) + sound.substring(sound.indexOf("\nslots:") + 1));

        assertThat(problems(read(folder))).anyMatch(p -> p.contains(NAME));
    }

    private static Content read(Path folder) {
        return new ContentReader(
                        new ActivityTypes(ContentCheckCommand.types()), ContentCheckCommand.areas())
                .read(ContentFolder.at(folder));
    }

    private static List<String> problems(Content content) {
        return content.problems().stream()
                .map(ContentProblem::asLine)
                .filter(line -> line.contains("hackathons/"))
                .toList();
    }
}
