using System.Globalization;
using System.Text;

namespace Clientele.Runtime.Http;

/// <summary>
/// Writes characters that an encoding can't represent as references: <c>&amp;#xE9;</c> in XML, <c>\u00E9</c> in JSON.
/// </summary>
/// <param name="isJson">Whether the text is JSON.</param>
internal sealed class ReferenceFallback(bool isJson) : EncoderFallback
{
    /// <inheritdoc />
    public override int MaxCharCount => 12;

    /// <inheritdoc />
    public override EncoderFallbackBuffer CreateFallbackBuffer() => new Buffer(isJson);

    private sealed class Buffer(bool isJson) : EncoderFallbackBuffer
    {
        private string _text = "";
        private int _position;

        public override int Remaining => _text.Length - _position;

        public override bool Fallback(char charUnknown, int index) =>
            Start(
                isJson ? Escape(charUnknown) : string.Create(CultureInfo.InvariantCulture, $"&#x{(int)charUnknown:X};")
            );

        public override bool Fallback(char charUnknownHigh, char charUnknownLow, int index) =>
            Start(
                isJson
                    ? Escape(charUnknownHigh) + Escape(charUnknownLow)
                    : string.Create(
                        CultureInfo.InvariantCulture,
                        $"&#x{char.ConvertToUtf32(charUnknownHigh, charUnknownLow):X};"
                    )
            );

        public override char GetNextChar() => _position < _text.Length ? _text[_position++] : '\0';

        public override bool MovePrevious()
        {
            var canMove = _position > 0;
            _position -= canMove ? 1 : 0;
            return canMove;
        }

        private bool Start(string text)
        {
            _text = text;
            _position = 0;
            return true;
        }

        private static string Escape(char character) =>
            string.Create(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
    }
}
