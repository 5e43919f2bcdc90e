using Google.Protobuf;

namespace Translator.Engines.TensorFlow;

/// <summary>The settings of a session that this engine uses, as the bytes of <c>tensorflow.ConfigProto</c> (<c>tensorflow/core/protobuf/config.proto</c>).</summary>
/// <param name="Threads">Threads inside one operator; 0 leaves TensorFlow's default, one for each core.</param>
/// <param name="Gpu">Which GPU to use; null for none.</param>
sealed record SessionConfig(int Threads, int? Gpu)
{
    const int DeviceCount = 1, IntraOpParallelismThreads = 2, InterOpParallelismThreads = 5, GpuOptions = 6, AllowSoftPlacement = 7;
    const int AllowGrowth = 4, VisibleDeviceList = 5;

    /// <summary>Reads a device of <see cref="Jobs.EngineJob.Device"/>.</summary>
    /// <param name="device"><c>cpu</c>, <c>cuda</c> or <c>cuda:N</c>.</param>
    /// <param name="threads">Threads inside one operator.</param>
    /// <exception cref="FormatException">It is none of these.</exception>
    public static SessionConfig ForDevice(string device, int threads) => device.Split(':') switch
    {
        ["cpu"] => new SessionConfig(threads, Gpu: null),
        ["cuda"] => new SessionConfig(threads, Gpu: 0),
        ["cuda", var text] when int.TryParse(text, out var index) && index >= 0 => new SessionConfig(threads, index),
        _ => throw new FormatException($"device '{device}' is not cpu, cuda or cuda:N"),
    };

    /// <summary>The serialised ConfigProto.</summary>
    public byte[] ToBytes() => Message(config =>
    {
        if (Threads > 0)
        {
            WriteInt(config, IntraOpParallelismThreads, Threads);
            WriteInt(config, InterOpParallelismThreads, 1);
        }

        if (Gpu is { } gpu)
        {
            // Without allow_growth TensorFlow takes the whole card, and nobody could measure beside it.
            WriteMessage(config, GpuOptions, options =>
            {
                WriteInt(options, AllowGrowth, 1);
                options.WriteTag(VisibleDeviceList, WireFormat.WireType.LengthDelimited);
                options.WriteString(gpu.ToString());
            });
        }
        else
        {
            // device_count["GPU"] = 0: no GPU, even where the library has one.
            WriteMessage(config, DeviceCount, entry =>
            {
                entry.WriteTag(1, WireFormat.WireType.LengthDelimited);
                entry.WriteString("GPU");
                WriteInt(entry, 2, 0);
            });
        }

        // An operator without a GPU kernel runs on the CPU, as it does in Python's eager mode.
        WriteInt(config, AllowSoftPlacement, 1);
    });

    static byte[] Message(Action<CodedOutputStream> write)
    {
        using var bytes = new MemoryStream();
        using (var stream = new CodedOutputStream(bytes, leaveOpen: true))
        {
            write(stream);
        }

        return bytes.ToArray();
    }

    static void WriteInt(CodedOutputStream stream, int field, int value)
    {
        stream.WriteTag(field, WireFormat.WireType.Varint);
        stream.WriteInt32(value);
    }

    static void WriteMessage(CodedOutputStream stream, int field, Action<CodedOutputStream> write)
    {
        stream.WriteTag(field, WireFormat.WireType.LengthDelimited);
        stream.WriteBytes(ByteString.CopyFrom(Message(write)));
    }
}
