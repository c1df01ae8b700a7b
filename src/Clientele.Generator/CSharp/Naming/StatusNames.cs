using System.Collections.Generic;
using System.Globalization;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>Names statuses (RFC 9110, section 15; RFC 4918; RFC 6585).</summary>
internal static class StatusNames
{
    private static readonly Dictionary<int, string> Words = new()
    {
        [200] = "Ok",
        [201] = "Created",
        [202] = "Accepted",
        [203] = "NonAuthoritativeInformation",
        [204] = "NoContent",
        [205] = "ResetContent",
        [206] = "PartialContent",
        [207] = "MultiStatus",
        [400] = "BadRequest",
        [401] = "Unauthorized",
        [402] = "PaymentRequired",
        [403] = "Forbidden",
        [404] = "NotFound",
        [405] = "MethodNotAllowed",
        [406] = "NotAcceptable",
        [408] = "RequestTimeout",
        [409] = "Conflict",
        [410] = "Gone",
        [411] = "LengthRequired",
        [412] = "PreconditionFailed",
        [413] = "ContentTooLarge",
        [415] = "UnsupportedMediaType",
        [416] = "RangeNotSatisfiable",
        [417] = "ExpectationFailed",
        [422] = "UnprocessableContent",
        [423] = "Locked",
        [424] = "FailedDependency",
        [426] = "UpgradeRequired",
        [428] = "PreconditionRequired",
        [429] = "TooManyRequests",
        [451] = "UnavailableForLegalReasons",
        [500] = "InternalServer",
        [501] = "NotImplemented",
        [502] = "BadGateway",
        [503] = "ServiceUnavailable",
        [504] = "GatewayTimeout",
        [507] = "InsufficientStorage",
    };

    /// <summary>Gets the name of a status as written: <c>404</c>, <c>4XX</c>, <c>default</c>.</summary>
    public static string GetName(string status)
    {
        if (int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var exact))
        {
            return GetName(exact, exact);
        }

        var isRange = status.Length == 3 && status[0] is >= '1' and <= '5';
        return isRange ? GetName((status[0] - '0') * 100, ((status[0] - '0') * 100) + 99) : GetName(0, 999);
    }

    /// <summary>Gets the name for all statuses from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public static string GetName(int first, int last) =>
        (first, last) switch
        {
            (0, _) => "Default",
            (200, 299) => "Success",
            (300, 399) => "Redirection",
            (400, 499) => "Client",
            (500, 599) => "Server",
            _ => Words.TryGetValue(first, out var words)
                ? words
                : "Status" + first.ToString(CultureInfo.InvariantCulture),
        };
}
