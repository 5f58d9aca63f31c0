package nl.ketenmanager.notification.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import nl.ketenmanager.chain.Person;
import nl.ketenmanager.notification.Notifications;
import nl.ketenmanager.notification.Told;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

@ApplicationTest
class InboxApiTest {
    private static final String INBOX = "/api/v1/notifications";

    @Autowired
    Notifications notifications;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient db;

    private final Person reader = Told.somebody();
    private final Person other = Told.somebody();
    private MockMvc http;

    @BeforeEach
    void open(@Autowired WebApplicationContext application) {
        http = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    @Test
    void showsOnlyWhatWasToldToTheReaderNewestFirst() throws Exception {
        tell("2026-04-02T10:00", "LAK-2026-00001", reader, other);
        tell("2026-04-02T11:00", "LAK-2026-00002", reader);
        tell("2026-04-02T12:00", "LAK-2026-00003", other);
        http.perform(as(reader, get(INBOX)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.items[0].caseId").value("LAK-2026-00002"))
                .andExpect(jsonPath("$.items[1].caseId").value("LAK-2026-00001"))
                .andExpect(jsonPath("$.items[1].kind").value("REQUEST"))
                .andExpect(jsonPath("$.items[1].otherwise").value("Dan gaat de zaak door."))
                .andExpect(jsonPath("$.items[1].facts[0]").value("Trede 2 van 6"))
                .andExpect(jsonPath("$.items[1].createdAt").value("2026-04-02T08:00:00Z"))
                .andExpect(jsonPath("$.items[1].path").value("/zaken/LAK-2026-00001/taak"));
    }

    @Test
    void comesInPages() throws Exception {
        for (int hour = 10; hour < 15; hour++) {
            tell("2026-04-02T" + hour + ":00", "LAK-2026-000" + hour, reader);
        }
        http.perform(as(reader, get(INBOX).param("page", "1").param("size", "2")))
                .andExpect(jsonPath("$.total").value(5))
                .andExpect(jsonPath("$.page").value(1))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[0].caseId").value("LAK-2026-00012"));
    }

    @Test
    void keepsTheFirstMomentOfReading() throws Exception {
        tell("2026-04-02T10:00", "LAK-2026-00001", reader);
        UUID id = only(reader);
        TestClock.at("2026-04-02T10:30");
        http.perform(as(reader, post(INBOX + "/{id}/readings", id))).andExpect(status().isNoContent());
        TestClock.at("2026-04-02T11:30");
        http.perform(as(reader, post(INBOX + "/{id}/readings", id))).andExpect(status().isNoContent());
        http.perform(as(reader, get(INBOX)))
                .andExpect(jsonPath("$.items[0].readAt").value("2026-04-02T08:30:00Z"));
        http.perform(as(reader, get(INBOX).param("unread", "true")))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void hidesThatAMessageOfSomebodyElseExists() throws Exception {
        tell("2026-04-02T10:00", "LAK-2026-00001", other);
        for (UUID id : new UUID[] {only(other), UUID.randomUUID()}) {
            http.perform(as(reader, post(INBOX + "/{id}/readings", id)))
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentTypeCompatibleWith("application/problem+json"))
                    .andExpect(jsonPath("$.detail").value("Dit bericht bestaat niet, of het is niet aan u gericht."));
        }
        http.perform(as(other, get(INBOX).param("unread", "true")))
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void showsARequestThatWasCalledBackAsLapsedAndNotAsUnread() throws Exception {
        tell("2026-04-02T10:00", "LAK-2026-00077", reader);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> notifications.stopPending("LAK-2026-00077"));
        http.perform(as(reader, get(INBOX)))
                .andExpect(jsonPath("$.items[0].lapsedAt").value("2026-04-02T08:00:00Z"));
        http.perform(as(reader, get(INBOX).param("unread", "true")))
                .andExpect(jsonPath("$.total").value(0));
    }

    @Test
    void saysInDutchWhatIsWrongWithAPage() throws Exception {
        for (String size : new String[] {"0", "101", "-1"}) {
            http.perform(as(reader, get(INBOX).param("size", size)))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.violations[0].field").value("size"))
                    .andExpect(jsonPath("$.detail").value(containsString("tussen 1 en 100")));
        }
        http.perform(as(reader, get(INBOX).param("page", "-1"))).andExpect(status().isBadRequest());
        http.perform(as(reader, get(INBOX).param("page", "2147483647").param("size", "100")))
                .andExpect(jsonPath("$.items.length()").value(0));
    }

    @Test
    void isClosedToWhoIsNotLoggedIn() throws Exception {
        http.perform(get(INBOX)).andExpect(status().isUnauthorized());
    }

    private void tell(String amsterdamTime, String caseId, Person... recipients) {
        TestClock.at(amsterdamTime);
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> notifications.tell(Told.request(caseId, recipients)));
    }

    private UUID only(Person person) {
        return db.sql("select id from keten.notification where person = ?")
                .param(person.id())
                .query(UUID.class)
                .single();
    }

    private static MockHttpServletRequestBuilder as(Person person, MockHttpServletRequestBuilder request) {
        return request.with(user(person.id()));
    }
}
