using Translator.Formats;
using Translator.Goldens;

namespace Translator.Tests.Vocabulary;

/// <summary>Shape and type rules, and names and shapes of parameters, against what PyTorch had in every golden case.</summary>
public class GoldenShapeTests
{
    /// <summary>Ids of all cases.</summary>
    public static TheoryData<string> Ids => [.. GoldenSet.Default.Cases.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Outputs_have_the_types_that_PyTorch_gives(string id)
    {
        var golden = GoldenSet.Default.Cases.Single(c => c.Id == id);
        var graph = GoldenCaseBuilder.Trace(golden);
        Assert.Equal(golden.Outputs, graph.Outputs.Select(o => o.Type));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Parameters_have_the_names_and_shapes_of_state_dict(string id)
    {
        var golden = GoldenSet.Default.Cases.Single(c => c.Id == id);
        var graph = GoldenCaseBuilder.Trace(golden);
        var stored = GoldenSet.Default.TensorsOf(golden, "params").Concat(GoldenSet.Default.TensorsOf(golden, "buffers")).ToDictionary(t => t.Key, t => t.Value);
        foreach (var parameter in graph.Parameters)
            Assert.Equal(TypeOf(stored[parameter.Name]), parameter.State.Type);

        // in evaluation the count of batches is not read; everything else is
        Assert.Equal(
            stored.Keys.Where(name => golden.Training || name != "num_batches_tracked").Order(),
            graph.Parameters.Select(p => p.Name).Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Training_updates_the_buffers_that_PyTorch_updates(string id)
    {
        var golden = GoldenSet.Default.Cases.Single(c => c.Id == id);
        var graph = GoldenCaseBuilder.Trace(golden);
        var after = golden.Training ? GoldenSet.Default.TensorsOf(golden, "buffers_after") : new Dictionary<string, TensorData>();
        Assert.Equal(after.OrderBy(b => b.Key).Select(b => (b.Key, TypeOf(b.Value))), graph.Updates.OrderBy(u => u.Buffer.Name).Select(u => (u.Buffer.Name, u.Value.Type)));
    }

    static TensorType TypeOf(TensorData tensor) => new(tensor.Type, new Shape(tensor.Shape.Select(size => (Dim)size)));
}
