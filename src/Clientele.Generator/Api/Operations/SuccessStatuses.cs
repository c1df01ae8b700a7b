using System.Globalization;
using System.Linq;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Operations;

/// <summary>Decides which of an operation's declared responses count as its successful outcome.</summary>
internal static class SuccessStatuses
{
    /// <summary>
    /// Determines whether a declared status is a success: a 2xx; if none is declared, a redirect, which is then what
    /// the operation is for; failing both, the default.
    /// </summary>
    public static bool Contains(ApiOperation operation, ApiResponse response)
    {
        if (operation.Responses.Any(static other => other.IsSuccess))
        {
            return response.IsSuccess;
        }

        return operation.Responses.Any(static other => IsRedirect(other.Status))
            ? IsRedirect(response.Status)
            : response.Status == "default";
    }

    /// <summary>
    /// Determines whether the status says that the caller's copy is still valid (RFC 9110, section 15.4.5).
    /// </summary>
    public static bool IsNotModified(string status) => status == "304";

    /// <summary>
    /// Gets the operation without the bodies that its responses can't have (RFC 9110, sections 9.3.2, 15.3.5, 15.3.6
    /// and 15.4.5), even if declared.
    /// </summary>
    public static ApiOperation WithoutImpossibleBodies(ApiOperation operation) =>
        operation.Responses.Any(response => !HasBody(operation, response) && !response.Contents.IsEmpty)
            ? operation with
            {
                Responses = operation
                    .Responses.Select(response =>
                        HasBody(operation, response) ? response : response with { Contents = [] }
                    )
                    .ToEquatableArray(),
            }
            : operation;

    private static bool HasBody(ApiOperation operation, ApiResponse response) =>
        operation.Method != "HEAD" && response.Status is not ("204" or "205" or "304");

    private static bool IsRedirect(string status) =>
        status is "3XX"
        || (
            int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= 300 and <= 399 and not 304
        );
}
