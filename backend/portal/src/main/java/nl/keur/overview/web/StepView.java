package nl.keur.overview.web;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.stream.Stream;
import nl.keur.overview.Step;
import nl.keur.overview.Task;

/** A step of the thread with its tasks; a step without any is left out. */
@Serdeable
record StepView(Step step, List<TaskView> tasks) {
  static List<StepView> of(List<Task> tasks) {
    return Stream.of(Step.values())
        .map(
            step ->
                new StepView(
                    step,
                    tasks.stream()
                        .filter(task -> task.kind().step() == step)
                        .map(TaskView::of)
                        .toList()))
        .filter(step -> !step.tasks().isEmpty())
        .toList();
  }
}
