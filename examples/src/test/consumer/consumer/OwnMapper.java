// SPDX-License-Identifier: Apache-2.0
package consumer;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;
import undoc.io.json.UndocJacksonModule;
import undoc.model.UnDocument;

/** A document in a record of the program, written and read by a mapper of the program. */
final class OwnMapper {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new UndocJacksonModule())
            .build();

    private OwnMapper() {}

    /** What the program stores. */
    record Upload(String userName, UnDocument document) {}

    static UnDocument throughJson(UnDocument document) {
        String json = MAPPER.writeValueAsString(new Upload("jane", document));
        return MAPPER.readValue(json, Upload.class).document();
    }
}
