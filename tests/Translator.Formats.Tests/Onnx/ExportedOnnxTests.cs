using Google.Protobuf;
using Translator.Formats.Onnx.Proto;

namespace Translator.Formats.Tests;

/// <summary>The protocol buffers against models of PyTorch's two exporters.</summary>
public class ExportedOnnxTests
{
    [SkippableFact]
    public void Models_are_written_as_they_were_read()
    {
        var files = ExportedModels.WithEnding(".onnx");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(file);
            Assert.True(bytes.AsSpan().SequenceEqual(ModelProto.Parser.ParseFrom(bytes).ToByteArray()), file);
        }
    }

    [SkippableFact]
    public void Every_field_has_a_name()
    {
        foreach (var file in ExportedModels.WithEnding(".onnx"))
        {
            // Parsing without unknown fields loses exactly what has no name here.
            var bytes = File.ReadAllBytes(file);
            Assert.Equal(bytes.Length, ModelProto.Parser.WithDiscardUnknownFields(true).ParseFrom(bytes).CalculateSize());
        }
    }

    [SkippableFact]
    public void Names_mean_what_they_say()
    {
        foreach (var file in ExportedModels.WithEnding("model.onnx"))
        {
            var model = ModelProto.Parser.ParseFrom(File.ReadAllBytes(file));
            Assert.Equal("pytorch", model.ProducerName);
            Assert.Equal(17, Assert.Single(model.OpsetImport, set => set.Domain == "").Version);

            var weights = Safetensors.Read(Path.GetDirectoryName(file)!);
            var known = new HashSet<string>(model.Graph.Input.Select(input => input.Name).Append(""));
            var stored = 0;
            foreach (var initializer in model.Graph.Initializer)
            {
                known.Add(initializer.Name);
                if (!weights.TryGetValue(initializer.Name[(initializer.Name.IndexOf('.') + 1)..], out var weight)) continue; // the exported module holds the model in a field
                stored++;
                Assert.Equal(weight.Shape, initializer.Dims);
                Assert.True(weight.Bytes.Span.SequenceEqual(initializer.RawData.Span), initializer.Name);
            }

            Assert.True(stored > 0, file);
            foreach (var node in model.Graph.Node)
            {
                Assert.All(node.Input, input => Assert.Contains(input, known));
                Assert.Matches("^[A-Z][A-Za-z]+$", node.OpType);
                Assert.All(node.Attribute, AssertTyped);
                known.UnionWith(node.Output);
            }

            Assert.All(model.Graph.Output, output => Assert.Contains(output.Name, known));
        }
    }

    static void AssertTyped(AttributeProto attribute) => Assert.True(
        attribute.Type switch
        {
            AttributeProto.Types.AttributeType.Float => attribute.HasF,
            AttributeProto.Types.AttributeType.Int => attribute.HasI,
            AttributeProto.Types.AttributeType.String => attribute.HasS,
            AttributeProto.Types.AttributeType.Tensor => attribute.T is not null,
            AttributeProto.Types.AttributeType.Graph => attribute.G is not null,
            AttributeProto.Types.AttributeType.Ints => attribute.Floats.Count == 0,
            AttributeProto.Types.AttributeType.Floats => attribute.Ints.Count == 0,
            _ => false,
        },
        $"{attribute.Name} is a {attribute.Type}");
}
