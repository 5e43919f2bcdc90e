using Translator;
using static Translator.Functional;

namespace Nowcasting {
    public class ConvLSTMCell : Module {
        readonly int hiddenDim;
        readonly Conv2d conv;

        public ConvLSTMCell(int inputDim, int hiddenDim, (int H, int W) kernelSize, bool bias = true) {
            this.hiddenDim = hiddenDim;
            var padding = (kernelSize.H / 2, kernelSize.W / 2);
            conv = new Conv2d(inputDim + hiddenDim, 4 * hiddenDim, kernelSize, padding: padding, bias: bias);
        }

        public (Tensor H, Tensor C) Forward(Tensor input, (Tensor H, Tensor C) cur) {
            var combined = Cat([input, cur.H], dim: 1);
            var combinedConv = conv.Forward(combined);
            if (combinedConv.Split(hiddenDim, dim: 1) is not [var ccI, var ccF, var ccO, var ccG])
                throw new InvalidOperationException();
            var i = Sigmoid(ccI);
            var f = Sigmoid(ccF);
            var o = Sigmoid(ccO);
            var g = Tanh(ccG);
            var cNext = f * cur.C + i * g;
            return (o * Tanh(cNext), cNext);
        }

        public (Tensor, Tensor) InitHidden(Dim batch, Dim height, Dim width) =>
            (Zeros(batch, hiddenDim, height, width), Zeros(batch, hiddenDim, height, width));
    }

    [Model]
    public class ConvLSTM : Module {
        readonly ModuleList<ConvLSTMCell> cell_list;
        readonly bool batchFirst, returnAllLayers;
        readonly Conv2d head;

        public ConvLSTM(int inputDim = 2, int[]? hiddenDim = null, int kernelSize = 3, bool batchFirst = true, bool returnAllLayers = false) {
            hiddenDim ??= [3, 4];
            this.batchFirst = batchFirst;
            this.returnAllLayers = returnAllLayers;
            var cells = new List<ConvLSTMCell>(capacity: hiddenDim.Length);
            for (int i = 0, cur = inputDim; i < hiddenDim.Length; cur = hiddenDim[i++])
                cells.Add(new ConvLSTMCell(cur, hiddenDim[i], (kernelSize, kernelSize)));
            cell_list = new ModuleList<ConvLSTMCell>(cells);
            head = new Conv2d(hiddenDim.Last(), 1, 1);
        }

        public (Tensor Prediction, List<(Tensor H, Tensor C)> States) Forward([Shape("N", "T", 2, "H", "W")] Tensor input) {
            if (!batchFirst) input = input.Permute(1, 0, 2, 3, 4);
            var (b, seqLen, _, h, w) = input.Shape;
            var lastStates = new List<(Tensor H, Tensor C)>();
            var curLayerInput = input;
            for (var layerIdx = 0; layerIdx < cell_list.Count; layerIdx++) {
                var (hidden, c) = cell_list[layerIdx].InitHidden(b, h, w);
                var outputInner = new List<Tensor>();
                for (var t = 0; t < seqLen; t++) {
                    (hidden, c) = cell_list[layerIdx].Forward(curLayerInput[.., t, .., .., ..], (hidden, c));
                    outputInner.Add(hidden);
                }
                curLayerInput = Stack(outputInner, dim: 1);
                lastStates.Add((hidden, c));
            }
            if (!returnAllLayers) lastStates = lastStates[^1..];
            return (head.Forward(curLayerInput[.., ^1]), lastStates);
        }
    }
}
