using Microsoft.CodeAnalysis;

namespace Translator.Generators.Tests;

/// <summary>What an edit computes anew, by the reasons of the generator's steps.</summary>
public class IncrementalTests
{
    static readonly IncrementalStepRunReason[] Kept = [IncrementalStepRunReason.Cached, IncrementalStepRunReason.Unchanged];

    [Theory]
    [InlineData("Other.cs", "return 1;", "return 2;")]
    [InlineData("Other.cs", "namespace App;", "namespace App;\n// a comment")]
    [InlineData("Other.cs", "public static int One()", "public static int Two()")]
    [InlineData("First.cs", "namespace App;", "// a comment\nnamespace App;")]
    public void AnEditElsewhereGeneratesNothingAnew(string file, string old, string text)
    {
        var project = new GeneratedProject(ModelSources.Two()).Run().Edit(file, old, text);
        Assert.All(project.Reasons(Steps.Requests), reason => Assert.Contains(reason, Kept));
        Assert.All(project.Reasons(Steps.Generations), reason => Assert.Contains(reason, Kept));
        Assert.All(project.Reasons(Steps.Files), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
        Assert.All(project.OutputReasons, reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void AnEditInOneModelGeneratesThatModelOnly()
    {
        var project = new GeneratedProject(ModelSources.Two()).Run();
        var before = project.Files;
        project.Edit("First.cs", "Relu(", "Sigmoid(");
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged], project.Reasons(Steps.Generations));
        Assert.Equal(["App.Eager.First.cs", "App.Graphs.First.cs"], project.Files.Where(f => before[f.Key] != f.Value).Select(f => f.Key).Order());
        Assert.Equal(2, project.OutputReasons.Count(r => r == IncrementalStepRunReason.Modified));
        Assert.Equal(before.Count - 2, project.OutputReasons.Count(r => Kept.Contains(r)));
    }

    [Fact]
    public void AnEditInASharedClassGeneratesBothModels()
    {
        var project = new GeneratedProject(ModelSources.Two()).Run().Edit("Block.cs", "x + fc", "x * fc");
        Assert.Equal([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified], project.Reasons(Steps.Generations));
        Assert.Contains("x * fc.forward(x)", project.Files["App.Eager.Block.cs"]);
    }

    [Fact]
    public void ANewModelLeavesTheOthersAsTheyAre()
    {
        var project = new GeneratedProject(ModelSources.Two()).Run().Edit("Other.cs", "public static class Other", "[Translator.Model] public partial class Third : Translator.Module { public Translator.Tensor Forward([Translator.Shape(2)] Translator.Tensor x) => x; }\npublic static class Other");
        Assert.Contains("App.Eager.Third.cs", project.Files.Keys);
        Assert.Equal(1, project.Reasons(Steps.Generations).Count(r => r == IncrementalStepRunReason.New));
        Assert.Equal(2, project.OutputReasons.Count(r => r == IncrementalStepRunReason.New));
        Assert.DoesNotContain(IncrementalStepRunReason.Modified, project.OutputReasons);
    }

    [Fact]
    public void AFileThatLosesItsLastAttributeTakesNoModelAway()
    {
        var project = new GeneratedProject(ModelSources.Two()).Run();
        var before = project.Files;
        project.Edit("Block.cs", "public", "[System.Obsolete] public").Edit("Block.cs", "[System.Obsolete] public", "public").Edit("Other.cs", "return 1;", "return 2;");
        Assert.Equal(before, project.Files);
    }
}
