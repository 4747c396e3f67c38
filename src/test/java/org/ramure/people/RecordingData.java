package org.ramure.people;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ramure.people.spi.PersonalData;

/** A module that keeps nothing but a note of what it was asked to do. */
public final class RecordingData implements PersonalData {

    private final String section;
    private final List<String> calls = new CopyOnWriteArrayList<>();

    public RecordingData(String section) {
        this.section = section;
    }

    public List<String> calls() {
        return calls;
    }

    @Override
    public String section() {
        return section;
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        calls.add("move " + guest + " " + account);
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of("of", person.toString());
    }

    @Override
    public void erase(PersonId person) {
        calls.add("erase " + person);
    }
}
