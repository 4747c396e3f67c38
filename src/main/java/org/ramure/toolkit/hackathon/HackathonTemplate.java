package org.ramure.toolkit.hackathon;

import java.util.List;
import java.util.Optional;
import org.ramure.catalogue.Provenance;
import org.ramure.shared.LocalizedText;

/**
 * What hackathons are made from: briefs, the running order, roles, and how a jury marks. Weights
 * are percentages that add up to 100; marks run from 0 upwards, one by one. A hackathon keeps the
 * template it was made from. Texts are Markdown where they are long.
 */
public record HackathonTemplate(
        String slug,
        String version,
        LocalizedText title,
        LocalizedText intro,
        Provenance provenance,
        List<Criterion> criteria,
        List<Mark> marks,
        List<Brief> briefs,
        List<Slot> slots,
        List<RoleWord> roles,
        Words feedback) {

    /** What is marked; {@code weight} is a percentage. */
    public record Criterion(String id, LocalizedText title, LocalizedText help, int weight) {}

    /** One mark, with what it means. */
    public record Mark(int value, LocalizedText text) {}

    /** A territory and its question. */
    public record Brief(
            String id,
            LocalizedText title,
            LocalizedText territory,
            LocalizedText question,
            LocalizedText facts,
            LocalizedText expected) {}

    /** A part of the running order; days count from 1. */
    public record Slot(String id, int day, int minutes, LocalizedText title, LocalizedText text) {}

    /** A role, in a team or around it. */
    public record RoleWord(String id, boolean team, LocalizedText title, LocalizedText text) {}

    /** What a jury writes to each team. */
    public record Words(LocalizedText title, List<Prompt> prompts) {}

    /** One thing that a jury writes. */
    public record Prompt(String id, LocalizedText label) {}

    /** How many days the running order takes. */
    public int days() {
        return slots.stream().mapToInt(Slot::day).max().orElse(1);
    }

    /** The highest mark. */
    public int most() {
        return marks.stream().mapToInt(Mark::value).max().orElse(0);
    }

    public Optional<Brief> brief(String id) {
        return briefs.stream().filter(b -> b.id().equals(id)).findFirst();
    }

    /** The roles that people of a team share out. */
    public List<RoleWord> teamRoles() {
        return roles.stream().filter(RoleWord::team).toList();
    }
}
