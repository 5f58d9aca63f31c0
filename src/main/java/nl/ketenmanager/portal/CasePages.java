package nl.ketenmanager.portal;

import java.security.Principal;
import java.util.Arrays;
import java.util.Optional;
import nl.ketenmanager.chain.ChainRegister;
import nl.ketenmanager.escalation.CaseFiles;
import nl.ketenmanager.escalation.CaseFilter;
import nl.ketenmanager.escalation.NoteIntake;
import nl.ketenmanager.escalation.OpenTasks;
import nl.ketenmanager.escalation.Status;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody's cases, one case, and the way to his task on it. A case of others is a page that does not exist. */
@Controller
@RequestMapping("/zaken")
class CasePages {
    private static final int PER_PAGE = 25;
    private static final int LAST_PAGE = 10_000;
    private static final String NO_TASK = "geen";

    private final CaseFiles files;
    private final OpenTasks tasks;
    private final NoteIntake notes;
    private final ChainRegister register;

    CasePages(CaseFiles files, OpenTasks tasks, NoteIntake notes, ChainRegister register) {
        this.files = files;
        this.tasks = tasks;
        this.notes = notes;
        this.register = register;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "1") String pagina,
            Principal reader,
            Model model) {
        var chosen = status(status);
        var filter = new CaseFilter(null, chosen.orElse(null), null, null, null);
        var page = files.list(filter, reader.getName(), page(pagina) - 1, PER_PAGE);
        model.addAttribute("who", reader.getName());
        model.addAttribute("statuses", Status.values());
        model.addAttribute("list", CaseList.of(page, chosen, register));
        return "portal/cases";
    }

    @GetMapping("/{id}")
    String one(@PathVariable String id, @RequestParam(defaultValue = "") String taak, Principal reader, Model model) {
        var file = files.open(id, reader.getName());
        var page = new CasePage(file, files.timeline(id, reader.getName()), register);
        model.addAttribute("who", reader.getName());
        model.addAttribute("page", page);
        var open = tasks.of(file.escalation().id(), reader.getName());
        model.addAttribute("tasks", open);
        model.addAttribute("noTask", taak.equals(NO_TASK) && open.isEmpty() ? page.whyNoTask() : null);
        model.addAttribute(
                "notes",
                notes.of(id, reader.getName()).stream()
                        .map(note -> NoteLine.of(note, register))
                        .toList());
        model.addAttribute("mayAddFor", notes.mayAddFor(id, reader.getName()));
        return "portal/case";
    }

    /** The link in every mail; by the time it is followed somebody else may have done the work. */
    @GetMapping("/{id}/taak")
    String task(@PathVariable String id, Principal reader) {
        var visible = files.requireVisible(id, reader.getName());
        return tasks.of(visible, reader.getName()).stream()
                .findFirst()
                .map(task -> "redirect:/camunda/app/tasklist/default/#/?task=" + task.id())
                .orElse("redirect:/zaken/" + visible + "?taak=" + NO_TASK);
    }

    private static Optional<Status> status(String code) {
        return Arrays.stream(Status.values())
                .filter(status -> status.name().equals(code))
                .findFirst();
    }

    /** Whoever types nonsense in the address gets the first page. */
    private static int page(String number) {
        return number.matches("\\d{1,5}") ? Math.min(Math.max(Integer.parseInt(number), 1), LAST_PAGE) : 1;
    }
}
