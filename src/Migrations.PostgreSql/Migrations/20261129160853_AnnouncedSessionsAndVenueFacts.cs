using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PickGo.Migrations.PostgreSql.Migrations
{
    /// <inheritdoc />
    public partial class AnnouncedSessionsAndVenueFacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "FacilityBits",
                table: "Venues",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Homepage",
                table: "Venues",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Latitude",
                table: "Venues",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Longitude",
                table: "Venues",
                type: "double precision",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Telephone",
                table: "Venues",
                type: "character varying(40)",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AfterMidnight",
                table: "PerformanceSessions",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Cast",
                table: "PerformanceSessions",
                type: "character varying(500)",
                maxLength: 500,
                nullable: false,
                defaultValue: "");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "FacilityBits",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "Homepage",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "Latitude",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "Longitude",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "Telephone",
                table: "Venues");

            migrationBuilder.DropColumn(
                name: "AfterMidnight",
                table: "PerformanceSessions");

            migrationBuilder.DropColumn(
                name: "Cast",
                table: "PerformanceSessions");
        }
    }
}
