package nl.ketenmanager.mandate.web;

import static nl.ketenmanager.mandate.web.MandateJson.empty;
import static nl.ketenmanager.mandate.web.MandateJson.ketenmanager;
import static nl.ketenmanager.mandate.web.MandateJson.mandate;
import static nl.ketenmanager.mandate.web.MandateJson.sub;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.ketenmanager.chain.Phase;
import nl.ketenmanager.chain.Tier;
import nl.ketenmanager.support.ApplicationTest;
import nl.ketenmanager.support.Caller;
import nl.ketenmanager.support.Caller.Answer;
import nl.ketenmanager.support.OwnChain;
import nl.ketenmanager.support.OwnChains;
import nl.ketenmanager.support.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register of mandates over the wire. */
@ApplicationTest
class MandateApiTest {
    private static final String MANDATES = "/api/v1/mandates";

    @LocalServerPort
    private int port;

    @Autowired
    private OwnChains chains;

    @Autowired
    private JdbcClient db;

    private Caller caller;
    private OwnChain chain;

    @BeforeEach
    void aChainOfItsOwn() {
        TestClock.at("2026-04-02T10:00");
        caller = new Caller(port);
        chain = chains.copy("LAK", Phase.WERKEND);
    }

    @Test
    @Tag("S16")
    @DisplayName("S16: a ketenmanager's mandate works once everybody consented and every director supports it")
    void aKetenmanagersMandateWorksOnceEverythingIsThere() {
        withdrawTheOld();
        Answer registered = post("ketenbureau", "", ketenmanager(code()).with("from", null));

        assertThat(registered.status()).isEqualTo(201);
        long id = id(registered);
        assertThat(registered.header("Location")).isEqualTo(MANDATES + "/" + id);
        assertThat(registered.<String>json("$.status")).isEqualTo("INACTIVE");
        assertThat(registered.<List<String>>json("$.missing[*].kind"))
                .containsExactly(
                        "CONSENT_HOLDER", "CONSENT_EMPLOYER", "SUPPORT_GIVEN", "SUPPORT_GIVEN", "SUPPORT_GIVEN");
        assertThat(holders("NOODESCALATIE", "")).isEmpty();

        TestClock.at("2026-04-02T11:00");
        assertThat(post("ketenmanager", id + "/consents", empty().with("by", "HOLDER"))
                        .status())
                .isEqualTo(201);
        assertThat(post(
                                "ketenbureau",
                                id + "/consents",
                                empty().with("by", "EMPLOYER").signed())
                        .status())
                .isEqualTo(201);
        assertThat(post("bdbestuur", id + "/support-statements", empty()).status())
                .isEqualTo(201);
        assertThat(post("uwvbestuur", id + "/support-statements", empty().with("partner", "UWV"))
                        .status())
                .isEqualTo(201);
        Answer almost = get("uwvlijn", "/" + id);
        assertThat(almost.<List<String>>json("$.missing[*].partner")).containsExactly("CBS");
        assertThat(almost.<String>json("$.status")).isEqualTo("INACTIVE");

        TestClock.at("2026-04-02T12:00");
        Answer complete = post(
                "ketenbureau",
                id + "/support-statements",
                empty().with("partner", "CBS").signed());
        assertThat(complete.<String>json("$.status")).isEqualTo("ACTIVE");
        assertThat(complete.<Integer>json("$.version")).isEqualTo(6);
        assertThat(complete.<String>json("$.onBehalfOf")).isEqualTo("Ketenbestuur");
        assertThat(complete.<String>json("$.activeFrom")).isEqualTo("2026-04-02T10:00:00Z");
        assertThat(complete.<List<String>>json("$.people[*].id"))
                .containsExactly(chain.person("ketenmanager"), chain.person("plaatsvervanger"));
        assertThat(holders("NOODESCALATIE", "")).containsExactly((int) id);
        assertThat(holders("NOODESCALATIE", "&at=2026-04-02T09:59:59Z")).isEmpty();
        assertThat(holders("NOODESCALATIE", "&knownAt=2026-04-02T09:59:59Z")).isEmpty();

        assertThat(get("omlijn", "/" + id).status()).isEqualTo(404);
        assertThat(get("uwvlijn", "/" + id + "/history").<List<String>>json("$[*].kind"))
                .containsExactly(
                        "GRANTED",
                        "CONSENT_HOLDER",
                        "CONSENT_EMPLOYER",
                        "SUPPORT_GIVEN",
                        "SUPPORT_GIVEN",
                        "SUPPORT_GIVEN");
    }

    @Test
    @Tag("S10")
    @DisplayName("S10: a withdrawal works at once, ends what rests on it, and leaves the past as it was")
    void aWithdrawalWorksAtOnceAndEndsWhatRestsOnIt() {
        long id = id(post("ketenbureau", "", mandate(code()).with("mayDelegate", true)));
        Answer below = post("uwvlijn", id + "/sub-mandates", sub());
        assertThat(below.status()).isEqualTo(201);
        assertThat(below.<String>json("$.status")).isEqualTo("ACTIVE");
        assertThat(below.<String>json("$.onBehalfOf")).isEqualTo("UWV");

        TestClock.at("2026-04-03T10:00");
        Answer withdrawn = post("uwvbestuur", id + "/withdrawals", empty().with("reason", "Andere taakverdeling"));

        assertThat(withdrawn.status()).isEqualTo(201);
        assertThat(withdrawn.<String>json("$.status")).isEqualTo("WITHDRAWN");
        assertThat(get("uwvlijn", "/" + id(below)).<String>json("$.status")).isEqualTo("PARENT_NOT_ACTIVE");
        assertThat(get("uwvlijn", "/" + id(below) + "?at=2026-04-03T07:59:59Z").<String>json("$.status"))
                .isEqualTo("ACTIVE");
        assertThat(get("uwvlijn", "/" + id(below) + "?knownAt=2026-04-03T07:59:59Z")
                        .<String>json("$.status"))
                .isEqualTo("ACTIVE");
        Answer again = post("uwvbestuur", id + "/withdrawals", empty().with("reason", "Nog eens"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.<String>json("$.detail")).contains("03-04-2026 10:00");
    }

    @Test
    void aWithdrawalMayBeAnnouncedAndBroughtForwardButNeverRunBackwards() {
        long id = id(post("ketenbureau", "", mandate(code())));
        String later = "2026-05-01T00:00:00Z";

        assertThat(withdraw(id, later).<String>json("$.activeUntil")).isEqualTo(later);
        assertThat(withdraw(id, "2026-06-01T00:00:00Z").status()).isEqualTo(409);
        assertThat(withdraw(id, "2026-04-20T00:00:00Z").<String>json("$.activeUntil"))
                .isEqualTo("2026-04-20T00:00:00Z");
        Answer backwards = withdraw(id, "2026-04-02T07:59:59Z");
        assertThat(backwards.status()).isEqualTo(400);
        assertThat(backwards.<List<String>>json("$.violations[*].article")).containsExactly("Awb 10:8");
    }

    @Test
    @Tag("S16")
    @DisplayName("S16: support that is taken back ends nothing, and puts the question to the board")
    void supportThatIsTakenBackIsPutToTheBoard() {
        long id = theOld();
        Answer taken = post("uwvbestuur", id + "/support-statements", empty().with("statement", "WITHDRAWN"));

        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.<String>json("$.status")).isEqualTo("ACTIVE");
        assertThat(db.sql("select person from keten.notification where fact_key like ? order by person")
                        .param("mandate:" + id + ":support-withdrawn:%")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(Stream.of("bdbestuur", "uwvbestuur", "cbsbestuur", "ketenbureau")
                        .map(chain::person)
                        .toList());
        assertThat(post("uwvbestuur", id + "/support-statements", empty().with("statement", "WITHDRAWN"))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void whatStandsAlreadyIsNotRecordedAgain() {
        long id = theOld();

        assertThat(post("ketenmanager", id + "/consents", empty().with("by", "HOLDER"))
                        .status())
                .isEqualTo(200);
        assertThat(post("uwvbestuur", id + "/support-statements", empty()).status())
                .isEqualTo(200);
        assertThat(get("ketenmanager", "/" + id).<Integer>json("$.version")).isEqualTo(6);
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnceWithItsArticleAndNothingIsWritten() {
        long parent = id(post(
                "ketenbureau",
                "",
                mandate(code())
                        .with("mayDelegate", true)
                        .with("partners", List.of("UWV"))
                        .with("amountLimit", 1000)));
        long before = rows();

        Answer wider = post(
                "ketenbureau",
                parent + "/sub-mandates",
                sub().with("powers", List.of("DECIDE", "RETURN"))
                        .with("amountLimit", 5000)
                        .with("until", "2031-01-01T00:00:00Z")
                        .with("document", null));

        assertThat(wider.status()).isEqualTo(400);
        assertThat(wider.header("Content-Type")).startsWith("application/problem+json");
        assertThat(wider.<List<String>>json("$.violations[*].field"))
                .containsExactlyInAnyOrder("powers", "partners", "amountLimit", "until", "document");
        assertThat(wider.<List<String>>json("$.violations[?(@.field != 'document')].article"))
                .containsOnly("Awb 10:9");
        assertThat(wider.<List<String>>json("$.violations[?(@.field == 'document')].article"))
                .containsExactly("Awb 10:5");
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void aMandateOverTheKetenmanagersOwnIsAConflict() {
        long before = rows();
        Answer second = post("ketenbureau", "", ketenmanager(code()));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.<List<String>>json("$.violations[*].rule")).containsExactly("ONE_KETENMANAGER_MANDATE");
        assertThat(second.<String>json("$.detail")).contains("nummer " + theOld());
        assertThat(rows()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | chain,grantor,holder,powers",
                "{'chain': 'lak'} | chain,grantor,holder,powers",
                "{'powers': ['FLY'], 'kind': 'KING', 'from': 'morgen', 'until': '+99999-01-01T00:00:00Z'}"
                        + " | chain,grantor,holder,kind,powers,from,until",
                "{'subjects': ['a b', '', null], 'partners': ['u'], 'employer': '?'}"
                        + " | chain,grantor,holder,powers,subjects,subjects,subjects,partners,employer",
                "{'grantor': {'kind': 'MANDATE'}, 'holder': {'role': 'X', 'person': '\\u0000'}}"
                        + " | chain,grantor.kind,holder.role,holder.person,powers",
                "{'grantor': {'kind': 'PARTNER'}, 'document': {'content': '???'}}"
                        + " | chain,grantor.code,holder,powers,document.content",
                "{'onbekend': 1} | onbekend",
                "{'powers': 'DECIDE'} | powers",
                "{'amountLimit': 'veel'} | amountLimit"
            })
    void whatCannotBeReadIsNamedByField(String body, String fields) {
        Answer answer =
                caller.post(chain.person("ketenbureau"), MANDATES, body.strip().replace('\'', '"'));

        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.violated()).containsExactlyInAnyOrder(fields.strip().split(","));
    }

    @ParameterizedTest
    @CsvSource({"at, morgen", "knownAt, 2026", "power, FLY", "chain, lak", "holder, a%20b"})
    void aQuestionThatCannotBeReadIsNamedByParameter(String parameter, String value) {
        Answer answer = get("ketenbureau", "?" + parameter + "=" + value);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.violated()).containsExactly(parameter);
    }

    @Test
    void aFileThatIsNotWhatItSaysIsRefusedWithTheRest() {
        Answer answer = post(
                "ketenbureau",
                "",
                mandate(code())
                        .with("until", "2025-01-01T00:00:00Z")
                        .with("document", Map.of("name", "besluit.pdf", "content", "aGFsbG8=")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.violated()).containsExactlyInAnyOrder("until", "document");
    }

    @Test
    void aFileMayComeAsAPartOfItsOwn() {
        String edge = "grens";
        String body =
                "--%1$s\r\nContent-Disposition: form-data; name=\"request\"\r\nContent-Type: application/json\r\n\r\n"
                                .formatted(edge)
                        + mandate(code()).with("document", null)
                        + "\r\n--%1$s\r\nContent-Disposition: form-data; name=\"document\"; filename=\"besluit.txt\"\r\n"
                                .formatted(edge)
                        + "Content-Type: text/plain\r\n\r\n" + "Besluit. ".repeat(100_000)
                        + "\r\n--%1$s--\r\n".formatted(edge);
        Answer answer = caller.post(
                chain.person("ketenbureau"),
                MANDATES,
                BodyPublishers.ofString(body),
                Map.of("Content-Type", "multipart/form-data; boundary=" + edge));

        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        String document = get("uwvlijn", "/" + id(answer) + "/history").json("$[0].document");
        Answer file = get("uwvlijn", "/" + id(answer) + "/documents/" + document);
        assertThat(file.body()).startsWith("Besluit. ").hasSize(900_000);
        assertThat(file.header("Content-Disposition")).contains("attachment", "besluit.txt");
        assertThat(get("omlijn", "/" + id(answer) + "/documents/" + document).status())
                .isEqualTo(404);
    }

    @Test
    void theSameRequestTwiceRegistersOneMandate() {
        String body = mandate(code()).toString();
        var key = Map.of("Idempotency-Key", "sleutel-" + code());
        Answer first = caller.post(chain.person("ketenbureau"), MANDATES, body, key);
        Answer again = caller.post(chain.person("ketenbureau"), MANDATES, body, key);
        Answer other = caller.post(
                chain.person("ketenbureau"),
                MANDATES,
                mandate(code()).with("mayDelegate", true).toString(),
                key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(200);
        assertThat(id(again)).isEqualTo(id(first));
        assertThat(other.status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        // who registers for UWV, consents, supports and withdraws: the party itself or the ketenbureau with its
        // document
        "uwvlijn, '', 403",
        "bdbestuur, '', 403",
        "ketenmanager, '', 403",
        "uwvbestuur, '', 201",
        "ketenbureau, '', 201",
        "auditor, '', 403",
        "omlijn, '', 404",
        "strafketenbureau, '', 404",
        "plaatsvervanger, consents, 403",
        "uwvbestuur, consents, 403",
        "ketenmanager, consents, 200",
        "cbslijn, support-statements, 403",
        "ketenmanager, support-statements, 403",
        "omlijn, support-statements, 404",
        "ketenmanager, withdrawals, 403",
        "uwvbestuur, withdrawals, 403",
        "auditor, withdrawals, 403",
        "ombestuur, withdrawals, 404"
    })
    void eachPartySpeaksForItself(String user, String act, int status) {
        MandateJson body = act.isEmpty()
                ? mandate(code())
                : empty().with("reason", "Reden").with("partner", "CBS");
        if (act.equals("consents")) {
            body = empty().with("by", "HOLDER");
        } else if (act.equals("withdrawals")) {
            body = empty().with("reason", "Reden");
        }
        Answer answer = post(user, act.isEmpty() ? "" : theOld() + "/" + act, body);

        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"consents, 10:4", "support-statements, 10:5", "withdrawals, 10:8"})
    void theKetenbureauRecordsNothingWithoutASignedDocument(String act, String article) {
        withdrawTheOld();
        long id = id(post("ketenbureau", "", ketenmanager(code()).with("from", null)));
        MandateJson body =
                switch (act) {
                    case "consents" -> empty().with("by", "HOLDER");
                    case "withdrawals" -> empty().with("reason", "Besluit");
                    default -> empty().with("partner", "CBS");
                };
        Answer answer = post("ketenbureau", id + "/" + act, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.<List<String>>json("$.violations[*].article")).containsExactly("Awb " + article);
        assertThat(get("ketenbureau", "/" + id).<Integer>json("$.version")).isEqualTo(1);
    }

    @Test
    void anotherChainSeesNothingAndCannotTellThatThereIsAnything() {
        long id = theOld();
        for (String path : List.of("/" + id, "/" + id + "/history", "/" + id + "/documents/x")) {
            Answer hidden = get("omlijn", path);
            Answer absent = get("omlijn", path.replace("/" + id, "/999999"));
            assertThat(hidden.status()).as(path).isEqualTo(404);
            assertThat(hidden.<String>json("$.detail")).isEqualTo(absent.<String>json("$.detail"));
        }
        assertThat(get("omlijn", "?chain=" + code()).status()).isEqualTo(404);
        assertThat(get("omlijn", "?all=true").<List<String>>json("$[*].chain")).isEmpty();
        assertThat(get("bdlijn", "?all=true").<List<String>>json("$[*].chain")).containsOnly(code());
    }

    @Test
    @Tag("S10")
    void whoHoldsASubMandateHearsThatItEndsWithWhatItRestsOn() {
        long id = id(post("ketenbureau", "", mandate(code()).with("mayDelegate", true)));
        long below = id(post("uwvlijn", id + "/sub-mandates", sub()));
        post("uwvbestuur", id + "/withdrawals", empty().with("reason", "Andere taakverdeling"));

        assertThat(db.sql("select person from keten.notification where fact_key like ?")
                        .param("mandate:%d:ends-with:%d:%%".formatted(below, id))
                        .query(String.class)
                        .list())
                .contains(chain.person("uwvregisseur"), chain.person("uwvbestuur"));
    }

    @Test
    void whoIsNamedConsentsBeforeHeHasARoleAndSeesNothingElse() {
        withdrawTheOld();
        chains.leaveEmpty(chain, Tier.KERNTEAM, Instant.parse("2026-04-02T08:00:00Z"));
        long id = id(post(
                "ketenbureau",
                "",
                ketenmanager(code())
                        .with("holder", Map.of("role", "KETENMANAGER", "person", chain.person("kernteam")))
                        .with("from", null)));

        assertThat(post("kernteam", id + "/consents", empty().with("by", "HOLDER"))
                        .status())
                .isEqualTo(201);
        assertThat(get("kernteam", "/" + id).status()).isEqualTo(200);
        assertThat(get("kernteam", "/" + theFirst()).status()).isEqualTo(404);
        assertThat(get("kernteam", "?chain=" + code()).status()).isEqualTo(404);
        assertThat(post("ketenmanager", id + "/consents", empty().with("by", "HOLDER"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    @Tag("S16")
    @DisplayName("S16: a ketenmanager's mandate is of whoever holds the seat, and of nobody when it is empty")
    void aKetenmanagersMandateNamesWhoHoldsTheSeat() {
        withdrawTheOld();
        Answer named = post("ketenbureau", "", ketenmanager(code()).with("from", null));
        assertThat(named.<String>json("$.holder.person")).isEqualTo(chain.person("ketenmanager"));
        assertThat(post("plaatsvervanger", id(named) + "/consents", empty().with("by", "HOLDER"))
                        .status())
                .isEqualTo(403);
        chains.leaveEmpty(chain, Tier.KETENMANAGER, Instant.parse("2026-04-02T08:00:00Z"));
        post(
                "ketenbureau",
                id(named) + "/withdrawals",
                empty().with("reason", "Opnieuw").signed());

        Answer nobody = post("ketenbureau", "", ketenmanager(code()).with("from", null));

        assertThat(nobody.status()).as(nobody.body()).isEqualTo(400);
        assertThat(nobody.violated()).containsExactly("holder.person");
    }

    @Test
    @Tag("S10")
    @DisplayName("S10: one call tells who was entitled on T, as known on U, in own authority and on a mandate")
    void oneCallTellsWhoMightDecide() {
        String asked = "/api/v1/chains/" + code() + "/powers/holders?power=DECIDE&partner=UWV&tier=";
        var tactical = caller.get(chain.person("uwvlijn"), asked + "TACTICAL");
        assertThat(tactical.status()).as(tactical.body()).isEqualTo(200);
        assertThat(tactical.<List<String>>json("$[*].person"))
                .contains(chain.person("uwvlijn"), chain.person("uwvregisseur"))
                .doesNotContain(chain.person("bdlijn"), chain.person("uwvbestuur"));
        assertThat(tactical.<List<String>>json("$[*].basis")).containsOnly("MANDATE");
        var board = caller.get("auditor", asked + "KETENBESTUUR");
        assertThat(board.<List<String>>json("$[*].person"))
                .contains(chain.person("uwvbestuur"), chain.person("bdbestuur"));
        assertThat(board.<List<String>>json("$[*].basis")).containsOnly("OWN");
        assertThat(caller.get("auditor", asked + "TACTICAL&subject=DOELSTELLING")
                        .<List<Object>>json("$"))
                .as("never on a mandate")
                .isEmpty();
        assertThat(caller.get("auditor", asked + "TACTICAL&knownAt=2005-01-01T00:00:00Z")
                        .<List<Object>>json("$"))
                .isEmpty();
        assertThat(caller.get(chain.person("uwvlijn"), asked + "HIGHEST&amount=veel")
                        .violated())
                .containsExactly("tier", "amount");
        for (String stranger : List.of(chain.person("omlijn"), "worker", "beheerder")) {
            assertThat(caller.get(stranger, asked + "TACTICAL").status()).isEqualTo(404);
        }
    }

    private int theFirst() {
        return get("ketenbureau", "?all=true&chain=" + code()).json("$[0].id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"worker", "beheerder", "proceseigenaar"})
    void whoKeepsTheTechnologyGoingReadsNoMandateAndNoDocument(String user) {
        long id = id(post("ketenbureau", "", mandate(code())));
        String document = get("uwvlijn", "/" + id + "/history").json("$[0].document");
        for (String path : List.of("/" + id, "/" + id + "/history", "/" + id + "/documents/" + document)) {
            assertThat(caller.get(user, MANDATES + path).status()).as(path).isEqualTo(404);
        }
        assertThat(caller.get(user, MANDATES + "?all=true&chain=" + code()).status())
                .isEqualTo(404);
        assertThat(caller.get(user, MANDATES + "?all=true").<List<Object>>json("$"))
                .isEmpty();
        assertThat(caller.get(user, "/api/v1/chains/" + code() + "/appointments")
                        .status())
                .isEqualTo(404);
        assertThat(caller.get("auditor", MANDATES + "/" + id + "/documents/" + document)
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "ketenbureau, true",
        "cbsbestuur, true",
        "ketenmanager, true",
        "auditor, true",
        "plaatsvervanger, false",
        "uwvlijn, false",
        "uwvregisseur, false",
        "kernteam, false",
        "ministerszw, false"
    })
    void whatAConsentOrASupportStatementSaysIsForFew(String user, boolean reads) {
        withdrawTheOld();
        long id = id(post("ketenbureau", "", ketenmanager(code()).with("from", null)));
        post("ketenbureau", id + "/consents", empty().with("by", "HOLDER").signed());
        post(
                "cbsbestuur",
                id + "/support-statements",
                empty().with("reason", "Kundig").signed());
        List<String> documents = get("ketenbureau", "/" + id + "/history").json("$[1:].document");
        String who = user.equals("auditor") ? user : chain.person(user);

        Answer history = caller.get(who, MANDATES + "/" + id + "/history");

        assertThat(history.<List<String>>json("$[*].kind"))
                .containsExactly("GRANTED", "CONSENT_HOLDER", "SUPPORT_GIVEN");
        assertThat(history.<List<String>>json("$[1:].document")).isEqualTo(reads ? documents : List.of());
        assertThat(history.<List<String>>json("$[2:].reason")).isEqualTo(reads ? List.of("Kundig") : List.of());
        assertThat(history.<String>json("$[0].document"))
                .as("the decision is for the chain")
                .isNotNull();
        for (String document : documents) {
            assertThat(caller.get(who, MANDATES + "/" + id + "/documents/" + document)
                            .status())
                    .isEqualTo(reads ? 200 : 404);
        }
    }

    private Answer withdraw(long id, String effective) {
        return post(
                "uwvbestuur",
                id + "/withdrawals",
                empty().with("reason", "Reden").with("effectiveAt", effective));
    }

    private void withdrawTheOld() {
        assertThat(post(
                                "ketenbureau",
                                theOld() + "/withdrawals",
                                empty().with("reason", "Nieuw besluit").signed())
                        .status())
                .isEqualTo(201);
    }

    private int theOld() {
        return holders("NOODESCALATIE", "").get(0);
    }

    private List<Integer> holders(String power, String more) {
        return get("ketenbureau", "?chain=" + code() + "&holder=KETENMANAGER&power=" + power + more)
                .json("$[*].id");
    }

    private String code() {
        return chain.code().value();
    }

    private long rows() {
        return db.sql("select (select count(*) from keten.mandate) + (select count(*) from keten.mandate_fact)"
                        + " + (select count(*) from keten.document)")
                .query(Long.class)
                .single();
    }

    private static long id(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.<Integer>json("$.id");
    }

    private Answer get(String user, String path) {
        return caller.get(chain.person(user), MANDATES + path);
    }

    private Answer post(@Nullable String user, String path, MandateJson body) {
        return caller.post(
                user == null ? null : chain.person(user),
                MANDATES + (path.isEmpty() ? "" : "/" + path),
                body.toString());
    }
}
