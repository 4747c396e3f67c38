package org.ramure.interop.api.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ramure.interop.api.ApiScope;
import org.ramure.interop.api.ApiToken;
import org.ramure.people.PersonId;
import org.ramure.people.spi.PersonalData;
import org.springframework.stereotype.Component;

/** A person's tokens; guests have none, so that nothing is ever moved. */
@Component
class ApiTokensData implements PersonalData {

    private final ApiTokenRepository tokens;

    ApiTokensData(ApiTokenRepository tokens) {
        this.tokens = tokens;
    }

    @Override
    public String section() {
        return "apiTokens";
    }

    @Override
    public void move(PersonId guest, PersonId account) {}

    @Override
    public Map<String, Object> export(PersonId person) {
        List<Map<String, Object>> all =
                tokens.findByPersonIdOrderByCreatedAtDescIdDesc(person.value()).stream()
                        .map(ApiTokenEntity::toToken)
                        .map(ApiTokensData::one)
                        .toList();
        return Map.of("tokens", all);
    }

    private static Map<String, Object> one(ApiToken token) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("name", token.name());
        one.put("scopes", token.scopes().stream().map(ApiScope::code).toList());
        one.put("createdAt", token.createdAt().toString());
        one.put("expiresAt", token.expiresAt().toString());
        token.lastUsedAt().ifPresent(at -> one.put("lastUsedAt", at.toString()));
        return one;
    }

    @Override
    public void erase(PersonId person) {
        tokens.deleteByPerson(person.value());
    }
}
