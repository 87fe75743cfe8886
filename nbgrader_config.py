"""nbgrader's settings for this course: its folders and its gradebook."""

c = get_config()  # noqa: F821 -- nbgrader defines it

c.CourseDirectory.course_id = "mathematics_of_machine_learning"
c.CourseDirectory.source_directory = "source"
c.CourseDirectory.release_directory = "assignments"
c.CourseDirectory.solution_directory = "solutions"
c.CourseDirectory.submitted_directory = "submitted"
c.CourseDirectory.autograded_directory = "autograded"
c.CourseDirectory.feedback_directory = "feedback"

# The gradebook is gradebook.db beside this file: nbgrader's default, so no db_url is set here.

# Autograding: the hidden suites take the place of running the notebook's own tests.
c.Autograde.exporter_class = "autograder.nbgrader_plugin.SubmissionExporter"
c.Autograde.autograde_preprocessors = [
    "autograder.nbgrader_plugin.GradeBehindTheWall",
    "nbgrader.preprocessors.SaveAutoGrades",
    "nbgrader.preprocessors.AssignLatePenalties",
    "nbgrader.preprocessors.CheckCellMetadata",
]
