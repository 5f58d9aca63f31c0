package nl.ketenmanager.aanwijzing.process;

import static nl.ketenmanager.aanwijzing.process.AanwijzingConsultationModel.Variables.PARTNER;

import nl.ketenmanager.aanwijzing.AanwijzingConsulting;
import nl.ketenmanager.platform.SubmittedForm;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** {@code userTask_answerConsultation}, completed: records what a line manager answers, or refuses it. */
@Component
class AanwijzingAnswerListener implements TaskListener {
    private final AanwijzingConsulting consulting;

    AanwijzingAnswerListener(AanwijzingConsulting consulting) {
        this.consulting = consulting;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = SubmittedForm.of(task, AanwijzingModelFields.CONSULTATION, ModelNames.ALL);
        consulting.answer(
                AanwijzingVariables.id(task),
                PARTNER.get(task),
                form.text(AanwijzingConsultationModel.Form.POSITION),
                form.text(AanwijzingConsultationModel.Form.ANSWER),
                form.person());
        form.discard();
    }
}
