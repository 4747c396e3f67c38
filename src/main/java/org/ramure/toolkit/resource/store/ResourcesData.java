package org.ramure.toolkit.resource.store;

import java.util.Map;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Resources name nobody but their authors of old: who brought them is forgotten with them. */
@Component
class ResourcesData implements PersonalData {

    private final StoredResources resources;

    ResourcesData(StoredResources resources) {
        this.resources = resources;
    }

    @Override
    public String section() {
        return "toolkit-resources";
    }

    @Override
    public void move(PersonId guest, PersonId account) {
        // guests bring nothing
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of("resourcesBrought", resources.broughtBy(person));
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        resources.forget(person);
    }
}
