using Google.Protobuf;
using Translator.Formats.TensorFlow.Proto;

namespace Translator.Formats.Tests;

public class SavedModelProtoTests
{
    [Fact]
    public void A_saved_model_has_the_bytes_of_the_format()
    {
        var model = new SavedModel
        {
            SavedModelSchemaVersion = 1,
            MetaGraphs =
            {
                new MetaGraphDef
                {
                    MetaInfoDef = new() { Tags = { "serve" } },
                    GraphDef = new() { Node = { new NodeDef { Name = "x", Op = "NoOp" } } },
                    SignatureDef = { ["s"] = new SignatureDef { Inputs = { ["x"] = new TensorInfo { Name = "x:0", Dtype = DataType.DtFloat } }, MethodName = "p" } },
                },
            },
        };

        // Written by hand from the numbers in TensorFlow's descriptions: (field << 3 | 2, length) before each message or text.
        byte[] graph = [0x0A, 9, .. (byte[])[0x0A, 1, (byte)'x', 0x12, 4, .. "NoOp"u8]];
        byte[] input = [0x0A, 3, .. "x:0"u8, 0x10, 1];
        byte[] inputs = [0x0A, 1, (byte)'x', 0x12, (byte)input.Length, .. input];
        byte[] signature = [0x0A, (byte)inputs.Length, .. inputs, 0x1A, 1, (byte)'p'];
        byte[] entry = [0x0A, 1, (byte)'s', 0x12, (byte)signature.Length, .. signature];
        byte[] meta = [0x0A, 7, 0x22, 5, .. "serve"u8, 0x12, (byte)graph.Length, .. graph, 0x2A, (byte)entry.Length, .. entry];
        byte[] expected = [0x08, 1, 0x12, (byte)meta.Length, .. meta];

        Assert.Equal(expected, model.ToByteArray());
    }
}
